import { usual } from './text/nicknames';
import { normalise } from './text/normalise';

/** Names that are taken for one another and must not be: each row means different things. */
const GROUPS: readonly (readonly string[])[] = [
  ['分付', '支付分'],
  ['信用修复', '征信修复'],
  ['封号', '支付限制', '司法冻结', '账号回收'],
  ['本人查询', '机构查询'],
  ['零钱', '零钱通'],
];

/** What else a search may have meant, by names that are often confused with one in it. */
export function alike(query: string): string[] {
  const { text } = normalise(query);
  const asked = `${text}\n${usual(text)}`;
  return GROUPS.flatMap((group) => others(group, asked));
}

/** The longest name counts: 零钱通 does not ask for 零钱. */
function others(group: readonly string[], asked: string): readonly string[] {
  const named = group.filter((name) => asked.includes(name));
  const own = named.filter((name) => !named.some((other) => other !== name && other.includes(name)));
  return own.length === 1 ? group.filter((name) => !own.includes(name)) : [];
}
