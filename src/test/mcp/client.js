// The client of the protocol's own hand: connects in each mode, and writes which tools it was told and what they answered.
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';

const [address, calls] = process.argv.slice(2);
const told = [];
for (const mode of ['legacy', 'auto', { pin: '2026-07-28' }]) {
  const client = new Client({ name: 'check', version: '1' }, { versionNegotiation: { mode } });
  await client.connect(new StreamableHTTPClientTransport(new URL(address)));
  const { tools } = await client.listTools();
  const answers = {};
  for (const [name, args] of Object.entries(JSON.parse(calls))) {
    answers[name] = (await client.callTool({ name, arguments: args })).structuredContent;
  }
  told.push({ tools: tools.map(it => it.name), answers });
  await client.close();
}
console.log(JSON.stringify(told));
