// The yardstick: the least that a JSON-RPC server over stdio in Node can be. It answers every request with an empty result.
let rest = ''
process.stdin.setEncoding('utf8')
process.stdin.on('data', (chunk) => {
  const lines = (rest + chunk).split('\n')
  rest = lines.pop()
  for (const line of lines) {
    const {id, method} = JSON.parse(line)
    if (id === undefined) continue
    const result = method === 'tools/list' ? {tools: []} : {protocolVersion: '2025-11-25', capabilities: {tools: {}}}
    process.stdout.write(`${JSON.stringify({jsonrpc: '2.0', id, result})}\n`)
  }
})
