import type { ActionName, FunctionName, Input } from '@bianyao/contract';
import { encodeCursor } from '../../../cloudfunctions/_shared/cursor';

const cursor = encodeCursor({ at: '2026-11-21T00:00:00.000Z', id: 'a01' });

/**
 * An ordinary input of every action with every field filled: what attacks change one piece of.
 * An action or a field new in the contract does not compile until it is here, and is attacked from then on.
 */
export const ordinary: { [F in FunctionName]: { [A in ActionName<F>]: Required<Input<F, A>> } } = {
  content: {
    home: {},
    list: { topic: 'bans', kind: 'factcheck', cursor, limit: 10 },
    read: { id: 'a01' },
    related: { id: 'a01' },
    corrections: { cursor },
  },
  search: {
    topic: { query: '零钱', cursor },
    match: { text: '帐号被封后零钱会被清空' },
  },
  reports: {
    submit: {
      key: '01J8Z4Q7W0ABCDEF9999999999',
      text: '转账前先点',
      link: 'https://a.example/',
      seen: 'group',
    },
    mine: { cursor },
    read: { receipt: 'R-OF-REPORTER' },
  },
  account: {
    bookmarks: { add: 'a01', remove: 'a02', cursor },
    feedback: {
      key: '01J8Z4Q7W0ABCDEF9999999999',
      articleId: 'a01',
      revision: 1,
      helpful: false,
      reason: 'old',
    },
  },
};

/** Name, action and input of every action. */
export const everyAction = Object.entries(ordinary).flatMap(([name, inputs]) =>
  Object.entries(inputs).map(([action, input]) => ({ name, action, input: input as object })),
);
