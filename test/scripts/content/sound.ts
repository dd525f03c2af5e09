import { parseArticle } from '../../../scripts/content/article';
import type { Problem } from '../../../scripts/content/problem';
import { rules } from '../../../scripts/content/rules';
import type { Library } from '../../../scripts/content/rules/rule';

/** An article with nothing to put right. */
export const SOUND = `---
id: a01
kind: factcheck
title: 借钱保不住号
claim: 借500元就不会被封号
verdict: 谣言
truth: 借钱不能防止封号。
summary: 客服说这是谣言。
topic: account
tags: [封号]
asOf: 2026-11-21
reviewBy: 2027-11-21
related: [a02]
sources:
  - n: 1
    publisher: 某日报
    title: 借钱保号是谣言
    date: 2022-05-24
    grade: B
    url: https://news.example.com/a
    supports: 客服的说法
  - n: 2
    publisher: 某资讯站
    title: 转述
    date: '2022-05'
    grade: C
    via: 转载页
    supports: 传言的内容
---

## 现在怎么做

1. 按期还款，有疑问打110。[1]

## 不要

- 不要为了保号去借钱。

## 我们知道什么

- 客服说这是谣言。[1]**类似的话**早就有。[1,2]
- 另见[零钱](a02)这一条。[2]

## 为什么有人信

人们会想，“封了号我就不还了！”

## 我们怎么查的

我们看了一家媒体的报道。客服的原话没有看到。
`;

export const LIBRARY: Library = {
  topics: new Set(['account', 'funds']),
  hotlines: [
    { number: '110', owner: '公安机关', use: '报警', sources: [] },
    { domain: 'www.pbccrc.org.cn', owner: '征信中心', use: '查信用报告', sources: [] },
  ],
  files: new Map([
    ['a01', ['content/articles/a01.md']],
    ['a02', ['content/articles/a02.md']],
  ]),
};

/** Everything wrong with an article of this text. */
export function problemsOf(text: string, library = LIBRARY, file = 'content/articles/a01.md'): Problem[] {
  const { item, problems } = parseArticle(file, text);
  return item ? Object.values(rules).flatMap((rule) => rule(item, library)) : problems;
}

/** A text with one stretch replaced, which has to be there. */
export function but(from: string, to: string): string {
  if (!SOUND.includes(from)) throw new Error(`The sound article does not say: ${from}`);
  return SOUND.replace(from, to);
}

/** Line of the sound article that holds a stretch. */
export const lineOf = (stretch: string, text = SOUND) =>
  text.slice(0, text.indexOf(stretch)).split('\n').length;
