import { describe, expect, it } from 'vitest'
import { FINGERPRINT } from '../../src/data/fingerprint.js'
import { alikeValues, fingerprintOf, likenessOf, readFingerprint } from '../../src/lib/fingerprint.js'
import { tokenize } from '../../src/lib/tokens.js'

/** Words that differ from one seed to the next. */
function words(count: number, seed: number): string[] {
  return Array.from({ length: count }, (_, i) => `w${((i + 1) * 7919 + seed * 104729) % 1_000_003}`)
}

function likeness(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [a, b].map((tokens) => readFingerprint(fingerprintOf([tokens]) ?? ''))
  if (!left || !right) throw new Error('too short')
  return likenessOf(alikeValues(left, 0, right, 0))
}

describe('fingerprintOf', () => {
  it('is the same today as when it was pinned: stored sketches must stay comparable', () => {
    expect(fingerprintOf([words(100, 1)])).toBe(
      'cd1:vFuUwzzF6SSf4JsvMDTCR7vVqvLLFOnBOR04VV9ZS0e4nFUL7n8vMA67LeR6bAMRFVRhvuULADhBPzURQRqQxLssKRxBf7QQNh56UNUTr0AUMQ4xWzn0nvvqoXZFUZK8',
    )
  })

  it('is the prefix and a character of base64url for each value', () => {
    expect(fingerprintOf([words(500, 3)])).toMatch(/^cd1:[A-Za-z0-9_-]{128}$/)
  })

  it('does not hang on where paragraphs are parted', () => {
    const tokens = words(90, 2)
    expect(fingerprintOf([tokens.slice(0, 1), tokens.slice(1, 50), [], tokens.slice(50)])).toBe(fingerprintOf([tokens]))
  })

  it.each([0.2, 0.5, 0.8])('estimates a Jaccard likeness of %f within three standard errors', (share) => {
    const [all, errors] = [2000, [] as number[]]
    for (let seed = 0; seed < 20; seed++) {
      const common = Math.round((2 * share * all) / (1 + share))
      const a = [...words(common, seed), ...words(all - common, seed + 1000)]
      const b = [...words(common, seed), ...words(all - common, seed + 2000)]
      errors.push(likeness(a, b) - share)
    }
    const deviation = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length)
    expect(deviation).toBeLessThan(0.06)
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(3 * 0.045)
  })

  it('is null for texts too short to say, and for long ones that say one thing again and again', () => {
    expect(fingerprintOf([])).toBeNull()
    expect(fingerprintOf([words(30, 1)])).toBeNull()
    expect(fingerprintOf([words(60, 1)])).not.toBeNull()
    expect(fingerprintOf([new Array<string>(10_000).fill('again')])).toBeNull()
  })

  it('finds texts of scripts that do not part their words alike by runs of characters', () => {
    const text =
      '港口大桥周一恢复通车，十一周前一艘驳船撞坏了其中一个桥墩。工程师更换了四十米长的混凝土，并安装了新的传感器，每分钟报告桥面的移动情况。市议会表示，在此期间运送通勤者的渡轮将再运行两周。市长感谢居民在维修期间的耐心等待。'
    const other =
      '气象部门昨天发布了今年第一个台风红色预警，预计沿海地区将有大到暴雨，局部地区风力可达十二级。各地已经启动应急响应，渔船全部回港避风，学校和幼儿园停课一天，部分航班和列车也将临时取消。请市民尽量留在家中，注意收听最新消息。'
    expect(likeness(tokenize(text), tokenize(`（新华社）${text}`))).toBeGreaterThan(0.8)
    expect(likeness(tokenize(text), tokenize(other))).toBeLessThan(0.1)
  })

  it('takes time linear in the text', () => {
    const start = performance.now()
    expect(fingerprintOf([words(1_000_000, 1)])).not.toBeNull()
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('readFingerprint', () => {
  const print = fingerprintOf([words(200, 1)]) ?? ''

  it('reads what fingerprintOf writes, value by value', () => {
    const sketch = readFingerprint(print) ?? new Uint32Array()
    expect(sketch.byteLength).toBe(FINGERPRINT.values)
    expect(alikeValues(sketch, 0, sketch, 0)).toBe(FINGERPRINT.values)
  })

  it('counts the values that are alike exactly', () => {
    const sketch = readFingerprint(print) ?? new Uint32Array()
    for (const changed of [1, 7, 64, 127, 128]) {
      const other = sketch.slice()
      const bytes = new Uint8Array(other.buffer)
      for (let i = 0; i < changed; i++) bytes[i] = ((bytes[i] ?? 0) + 1 + (i % 62)) % 64
      expect(alikeValues(sketch, 0, other, 0)).toBe(FINGERPRINT.values - changed)
    }
  })

  it.each([
    '',
    'cd1:',
    print.slice(0, -1),
    `${print}A`,
    print.replace('cd1:', 'cd2:'),
    `${print.slice(0, -1)}é`,
    `${print.slice(0, -1)}+`,
  ])('is null for %j', (text) => expect(readFingerprint(text)).toBeNull())
})
