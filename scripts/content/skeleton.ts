import type { Kind } from '@bianyao/contract';

/** Days of the front matter, `YYYY-MM-DD`. */
export interface Days {
  asOf: string;
  reviewBy: string;
}

const FACTCHECK = `claim: 〔写下流传的那句话，照原话，不加引号〕
verdict: 〔谣言、误导、证据不足、属实、骗局 之一〕
`;

const SOURCE = `sources:
  - n: 1
    publisher: 〔写发布者〕
    title: 〔写页面标题〕
    date: null
    grade: B
    supports: 〔写它支持了哪一句〕
`;

const WHY = `
## 为什么有人信

〔写人们为什么会信，不责备。〕
`;

const body = (kind: Kind) => `
## 现在怎么做

1. 〔写第一步，以动词开头。〕

## 不要

- 不要〔写下最容易犯的那个错。〕

## 我们知道什么

- 〔写一个事实，一句一个来源。〕[1]

## 还没有人回答

- 〔写一个查不到答案的问题。〕
${kind === 'factcheck' ? WHY : ''}
## 我们怎么查的

〔写问了谁，看了哪里，什么没有找到。〕
`;

/** A new article that says what to fill in. `check:content` names what is left. */
export function skeleton(kind: 'factcheck' | 'explainer', id: string, { asOf, reviewBy }: Days): string {
  return `---
id: ${id}
kind: ${kind}
title: 〔写一个短标题，先说真的那一面〕
${kind === 'factcheck' ? FACTCHECK : ''}truth: 〔写一句真话，三十字以内。〕
summary: 〔写两三句，谁在什么时候说了什么，九十字以内。〕
topic: 〔写 topics.yaml 里的一个〕
tags: []
asOf: ${asOf}
reviewBy: ${reviewBy}
related: []
${SOURCE}---
${body(kind)}`;
}
