import { atField, type Rule } from './rule';

/** The topic is one of `topics.yaml`. */
export const topic: Rule = (item, { topics }) =>
  topics.has(item.article.topic)
    ? []
    : [atField(item, ['topic'], `write one of ${[...topics].join(', ')}, or add it to topics.yaml.`)];
