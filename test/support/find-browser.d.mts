export function findBrowser(): Promise<
  { executablePath: string; args: string[]; skip?: never } | { skip: string }
>
