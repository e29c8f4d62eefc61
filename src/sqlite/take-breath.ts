/**
 * So much work others may have to wait for, in milliseconds of the processor's time: of the clock's, a
 * busy machine would have us pause at every statement.
 */
const longest = 3

/** What is done between two looks at who else is there: when it began, and the work done by then. */
type Turn = Readonly<{ begun: number; work: number }>

let turn: Turn | null = null

/** Those who let others go first, the longest waiting at the head. */
const waiting: (() => void)[] = []

/**
 * Lets others have a turn when this one has lasted long. libsql's calls are synchronous, and what
 * waits for them goes on at once: without a pause, a request with seventy statements would be one
 * piece of work, and nobody else would be heard before it is done.
 */
export async function takeBreath(): Promise<void> {
  turn ??= beginTurn()
  if (!isOver(turn)) return
  await new Promise<void>((resolve) => {
    waiting.push(resolve)
    setImmediate(letOneGoOn)
  })
}

function beginTurn(): Turn {
  setImmediate(() => {
    turn = null
  })
  return { begun: performance.now(), work: workDone() }
}

/** Whoever has waited longest, unless others have worked long enough in this turn too: ten who wait are ten turns. */
function letOneGoOn(): void {
  turn ??= beginTurn()
  if (isOver(turn)) setImmediate(letOneGoOn)
  else waiting.shift()?.()
}

/** There is hardly more work than time, and to look at the clock takes a quarter of asking for the work. */
const isOver = ({ begun, work }: Turn): boolean =>
  performance.now() - begun >= longest && workDone() - work >= longest

function workDone(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
