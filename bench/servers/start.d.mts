type Running = Readonly<{ url: string; output: () => string; stop: () => Promise<unknown> }>

export function startPayloadAlone(variables: Record<string, string>): Promise<Running>
