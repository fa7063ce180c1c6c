import {Client} from '@modelcontextprotocol/client'
import {StdioClientTransport} from '@modelcontextprotocol/client/stdio'

interface Started {
  readonly command: string
  readonly args: readonly string[]
}

/** Starts a server with a command line and talks to it as an assistant would, through a real MCP client. */
export async function askServer({command, args}: Started, env: Record<string, string>, cwd: string) {
  const client = new Client({name: 'quickstart', version: '1.0.0'})
  await client.connect(new StdioClientTransport({command, args: [...args], env, cwd}))
  return {
    list: async () => (await client.listTools()).tools,
    /** Calls a tool; what the API answered, or where it answered nothing, what we said. @throws Error when the answer is an error */
    // biome-ignore lint/suspicious/noExplicitAny: JSON of the sandbox, read by scripts only
    async ask(name: string, given: Record<string, unknown>): Promise<any> {
      const {content, isError} = await client.callTool({name, arguments: given})
      const [{text = ''} = {}] = content as {text?: string}[]
      if (isError) throw new Error(`${name}: ${text}`)
      const {data, other, ...said} = JSON.parse(text)
      return data ?? other ?? said
    },
    /** Calls a tool that must not be there; what the server said. @throws Error when it was there */
    async refused(name: string, given: Record<string, unknown>): Promise<string> {
      const outcome = await client.callTool({name, arguments: given}).catch((error: Error) => error)
      if (outcome instanceof Error) return outcome.message
      throw new Error(`${name} was not refused: ${JSON.stringify(outcome)}`)
    },
    [Symbol.asyncDispose]: () => client.close(),
  }
}
