import { expect, test } from 'vitest'
import type { ReplyBlock } from '../../bench/protocol.js'
import { align } from '../../bench/worst.js'

const block = (text: string, kept: boolean): ReplyBlock => ({ text, kept, reason: null, rule: null, score: 0.5 })

const GOLD = 'The council met on Monday to vote.\nIt voted against the plan.\nNobody was surprised by that.'

test('names what was wrongly kept, lost, and in no block', () => {
  const { wronglyKept, lost, unread } = align(
    [
      block('Sign up for our daily letter today', true),
      block('The council met on Monday to vote.', true),
      block('It voted against the plan.', false),
      block('Cookie settings and more', false),
    ],
    GOLD,
  )
  expect(wronglyKept.map(({ text }) => text)).toEqual(['Sign up for our daily letter today'])
  expect(lost.map(({ text }) => text)).toEqual(['It voted against the plan.'])
  expect(unread).toEqual(['Nobody was surprised by that.'])
})

test('a removed repeat of a kept block is not lost', () => {
  const text = 'It voted against the plan.'
  expect(align([block(text, false), block(text, true)], GOLD).lost).toEqual([])
})

test('a kept repeat is wrongly kept', () => {
  const text = 'It voted against the plan.'
  expect(align([block(text, true), block(text, true)], GOLD).wronglyKept).toHaveLength(1)
})

test('fragments of a line count as the line', () => {
  const { lost } = align([block('The council', false), block('met on Monday to vote.', false)], GOLD)
  expect(lost).toHaveLength(2)
})
