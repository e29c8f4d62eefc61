import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

/** Stands between a server and its database, and cuts them off from each other when it is told to. */
export async function switchboard({
  hostname,
  port,
}: Readonly<{ hostname: string; port: number }>) {
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer((caller) => {
    if (isCut) {
      caller.destroy()
      return
    }
    const called = connect(port, hostname)
    for (const [one, other] of [
      [caller, called],
      [called, caller],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.once('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.on('error', () => other.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    cut: (): void => {
      isCut = true
      for (const socket of open) socket.destroy()
    },
    mend: (): void => {
      isCut = false
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
