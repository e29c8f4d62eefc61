import { describe, expect, test } from '@jest/globals'
import { type Finished, makingOnce } from '../../../../../src/server/read-cache/make-once.ts'
import { currentRecording } from '../../../../../src/server/read-cache/recording.ts'
import { rememberChanges } from '../../../../../src/server/read-cache/remember-changes.ts'

/** Works that read one collection and end when they are told to, and what was kept of them. */
function maker() {
  const changes = rememberChanges()
  const kept: string[] = []
  const begun: ((result: string) => void)[] = []
  const make = makingOnce<string, string>({
    changes,
    finish: (_key, result, { isKeepable }: Finished) => {
      if (isKeepable) kept.push(result)
      return result
    },
  })
  const ask = (tag = 'levels') =>
    make('key', () => {
      currentRecording()?.tags.add(tag)
      return new Promise((end) => begun.push(end))
    })
  const change = (collection: string) =>
    changes.add([{ collection, id: 'x', municipalities: null }])
  return { ask, change, kept, begun, end: (at: number, result: string) => begun[at]?.(result) }
}

describe('an answer that several ask for', () => {
  test('is made once', async () => {
    const { ask, begun, end, kept } = maker()
    const answers = [ask(), ask(), ask()]
    end(0, 'one')
    expect(await Promise.all(answers)).toEqual(['one', 'one', 'one'])
    expect([begun.length, kept]).toEqual([1, ['one']])
  })

  test('is made again for who asks when it is done', async () => {
    const { ask, begun, end } = maker()
    const first = ask()
    end(0, 'one')
    await first
    void ask()
    expect(begun).toHaveLength(2)
  })

  test('is not kept when what it is made of has changed meanwhile', async () => {
    const { ask, change, end, kept } = maker()
    const early = ask()
    change('levels')
    end(0, 'old')
    // Who asked before the change may get either.
    expect(await early).toBe('old')
    expect(kept).toEqual([])
  })

  test('is made anew for who asked after the change', async () => {
    const { ask, begun, change, end, kept } = maker()
    const early = ask()
    change('levels')
    const late = [ask(), ask()]
    expect(begun).toHaveLength(2)
    // They need not wait for what is of no use to them.
    end(1, 'new')
    expect(await Promise.all(late)).toEqual(['new', 'new'])
    end(0, 'old')
    expect([await early, kept]).toEqual(['old', ['new']])
  })

  test('is given and kept when something else has changed', async () => {
    const { ask, begun, change, end, kept } = maker()
    const early = ask()
    change('themes')
    const late = ask()
    end(0, 'one')
    expect([await early, await late, kept, begun.length]).toEqual(['one', 'one', ['one'], 1])
  })

  test('is made anew for who asks after a change while something is being read', async () => {
    const changes = rememberChanges()
    const make = makingOnce<string, string>({ changes, finish: (_key, result) => result })
    let begun = 0
    const read = () => {
      begun += 1
      currentRecording()?.pending.set(Symbol('read'), changes.now())
      return new Promise<string>(() => {})
    }
    void make('key', read)
    void make('key', read)
    expect(begun).toBe(1)
    // What is being read is not known yet.
    changes.add([{ collection: 'themes', id: 'x', municipalities: null }])
    void make('key', read)
    expect(begun).toBe(2)
  })

  test('fails for all who wait, and is tried again for the next', async () => {
    const changes = rememberChanges()
    const make = makingOnce<string, string>({ changes, finish: (_key, result) => result })
    const failing = () => Promise.reject(new Error('away'))
    const both = [make('key', failing), make('key', failing)]
    for (const each of both) await expect(each).rejects.toThrow('away')
    expect(await make('key', async () => 'back')).toBe('back')
  })

  test('is not kept when it is not for everybody', async () => {
    const changes = rememberChanges()
    const kept: boolean[] = []
    const make = makingOnce<string, string>({
      changes,
      finish: (_key, result, { isKeepable, isForEverybody }) => {
        kept.push(isKeepable, isForEverybody)
        return result
      },
    })
    await make('key', async () => {
      const recording = currentRecording()
      if (recording) recording.isKeepable = false
      return 'draft'
    })
    expect(kept).toEqual([false, false])
  })
})
