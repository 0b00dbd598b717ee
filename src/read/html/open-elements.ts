import { type ElementTraits, LISTS, UNKNOWN_ELEMENT } from '../../data/html/elements.js'
import type { BlockKind, ElementEvidence, TimeTag } from '../../types/index.js'
import type { OpenSign } from './signs.js'

/** An open element with what its content inherits; depths are positions on the stack, -1 where there is none. */
export class Frame {
  /** Empty where an end tag came while a block inside was still open. */
  name = ''
  traits: ElementTraits = UNKNOWN_ELEMENT
  /** Nearest element with evidence, this one included. */
  evidence: ElementEvidence | null = null
  /** The element that a block of this content names as its own. */
  owner: ElementEvidence | null = null
  kind: BlockKind = 'paragraph'
  level = 0
  listLevel = 0
  preformatted = false
  /** Hidden inline content: its text must not run into the visible text around it. */
  aside = false
  /** Nearest block-level element. */
  blockDepth = -1
  /** Nearest element that end tags do not reach through. */
  scopeDepth = -1
  specialDepth = -1
  tableDepth = -1
  listDepth = -1
  /** The next open element of the same name below. */
  sameBelow = -1
  /** A date that waits for the block of its text. */
  time: TimeTag | null = null
  /** Names an author. */
  sign: OpenSign | null = null
}

/** The stack of open elements: every operation costs a constant, or what it takes off the stack. */
export class OpenElements {
  private readonly frames: Frame[] = [new Frame()]
  private readonly topmost = new Map<string, number>()
  private depth = 0

  /** @param mostDepth elements inside one another */
  constructor(private readonly mostDepth: number) {}

  /** The innermost open element; at the bottom a frame for the document itself. */
  get top(): Frame {
    return this.frames[this.depth] as Frame
  }

  get topDepth(): number {
    return this.depth
  }

  get isFull(): boolean {
    return this.depth >= this.mostDepth
  }

  /** Position of the innermost open element of that name, -1 where there is none. */
  find(name: string): number {
    return this.topmost.get(name) ?? -1
  }

  /** Opens an element that inherits everything from the one around it, except what its traits say. */
  push(name: string, traits: ElementTraits): Frame {
    const parent = this.top
    const depth = ++this.depth
    const reused = this.frames[depth]
    const frame = reused ?? new Frame()
    if (reused === undefined) this.frames.push(frame)

    const isBlock = traits.display === 'block'
    const isList = LISTS.has(name)
    frame.name = name
    frame.traits = traits
    frame.evidence = parent.evidence
    frame.owner = parent.owner
    frame.kind = traits.kind ?? parent.kind
    frame.listLevel = isList ? parent.listLevel + 1 : parent.listLevel
    frame.level = traits.kind === null ? parent.level : levelOf(frame)
    frame.preformatted = traits.preformatted || parent.preformatted
    frame.aside = !isBlock && parent.aside
    frame.blockDepth = isBlock ? depth : parent.blockDepth
    frame.scopeDepth = traits.scope ? depth : parent.scopeDepth
    frame.specialDepth = traits.special ? depth : parent.specialDepth
    frame.tableDepth = name === 'table' ? depth : parent.tableDepth
    frame.listDepth = isList ? depth : parent.listDepth
    frame.time = null
    frame.sign = null
    frame.sameBelow = this.find(name)
    this.topmost.set(name, depth)
    return frame
  }

  /** Closes the innermost element. The frame returned is valid until the next `push`. */
  pop(): Frame {
    const frame = this.top
    this.forget(frame)
    this.depth--
    return frame
  }

  /** Takes the name off an element that has to stay open for the blocks inside it. */
  release(depth: number): void {
    const frame = this.frames[depth]
    if (frame === undefined || frame.name === '') return
    this.forget(frame)
    frame.name = ''
  }

  private forget(frame: Frame): void {
    if (frame.name === '') return
    if (frame.sameBelow < 0) this.topmost.delete(frame.name)
    else this.topmost.set(frame.name, frame.sameBelow)
  }
}

function levelOf(frame: Frame): number {
  if (frame.kind === 'heading') return frame.traits.headingLevel
  return frame.kind === 'list-item' ? Math.max(1, frame.listLevel) : 0
}
