// A program that uses the generated client as somebody would: it is held against the types, and not run.
import { Configuration, EntitiesApi, PathsApi, StatementsApi } from './typescript';
import type { Participant, StatementDetail, VerdictValue } from './typescript';

const server = new Configuration({ basePath: 'http://127.0.0.1:7474/api/v1' });

export async function cargoOf(id: string): Promise<string[]> {
  const statement: StatementDetail = await new StatementsApi(server).getStatement({ id });
  const source: Participant | null = statement.source;
  // @ts-expect-error a source may be null, and the types say so
  const unsafe: string = statement.source.label;
  // @ts-expect-error no other fields
  const other = statement.florbl;
  return [source?.label ?? 'not stated', unsafe, other, ...statement.cargo.map((it) => it.label)];
}

export async function verdict(from: string, to: string): Promise<VerdictValue | undefined> {
  const answer = await new PathsApi(server).findPaths({ from, to, mode: 'documented' });
  return answer.verdict?.value;
}

export async function known(names: string[]): Promise<number> {
  const { items } = await new EntitiesApi(server).resolveEntities({ namesAsked: { items: names } });
  return items.filter((it) => it.outcome === 'found').length;
}
