import { OPERATOR } from '../../utils/operator';

/** One part of a page about ourselves. */
interface Part {
  title: string;
  lines: readonly string[];
}

export interface Text {
  title: string;
  parts: readonly Part[];
  /** Whether it ends with a way to write to the operator. */
  write?: true;
}

const check: Text = {
  title: '我们怎么查',
  parts: [
    {
      title: '先找到能查的那一句',
      lines: [
        '一条结论只对应卡片上引号里的那句话。',
        '换一个数字、换一个条件，就是另一句话，要另外查。',
        '你粘贴的消息，我们只找相近的条目，不自动下结论。',
      ],
    },
    {
      title: '再找是谁说的',
      lines: [
        '先找机构自己发的原文，再找引用原文的媒体。',
        '每个来源写明谁发的、哪一天、用来说明什么。',
        '只有转述、没有出处的，不能单独支撑结论。',
      ],
    },
    {
      title: '五种结论',
      lines: [
        '谣言：有可靠来源说它不对。',
        '误导：有一部分是真的，合起来会让人误会。',
        '证据不足：没找到可靠来源。它不代表真，也不代表假。',
        '属实：有可靠来源说它对。',
        '骗局：照着做会损失钱或账号。',
      ],
    },
    {
      title: '结论有日期',
      lines: [
        '“截至”是我们看到这些事实的那一天。',
        '过了“复核”那一天还没重看，页面会写“已过期待复核”。',
        '结论改了，会写进“更正记录”，改过什么都留着。',
      ],
    },
    {
      title: '我们做不到的',
      lines: [
        '我们不能替你解封、查账或报案。',
        '软件里的菜单常常改，找不到时以页面提示为准。',
        '还没有人回答的问题，我们写“还没有人回答”，不替别人回答。',
      ],
    },
  ],
};

const grades: Text = {
  title: '来源等级',
  parts: [
    { title: '官方原文', lines: ['机构自己发的公告、规则、回答。', '它说的是机构自己的立场，也可能过时。'] },
    { title: '媒体报道', lines: ['有采编责任的媒体，引用了机构或当事人的话。'] },
    { title: '转述', lines: ['转载或整理，看不到原文，或原文已经打不开。'] },
    {
      title: '不可靠，仅作对照',
      lines: ['没有出处，或为了流量写的。', '只用来说明有人这样传，不用来说明事实。'],
    },
    {
      title: '用多少才够',
      lines: [
        '写“谣言”“误导”“属实”“骗局”，至少要有一个官方原文或媒体报道。',
        '只有转述或更差的，一律写“证据不足”。',
        '页面没写日期的来源，我们写“页面没有日期”，不猜。',
      ],
    },
  ],
};

const { name, contact, days } = OPERATOR;

const operator: Text = {
  title: '谁在运行',
  parts: [
    {
      title: '这个小程序',
      lines: [
        name ? `由 ${name} 运行。` : '运行的人还没有在这里写上名字。',
        '微信登记的主体，可以点右上角“···”，再点小程序名字，在“更多资料”里看到。',
        '两处名字不一样时，以微信登记的为准。',
      ],
    },
    {
      title: '软件和内容',
      lines: ['软件和内容都公开，任何人可以查看、改正、自己运行一份。', '哪一份由谁负责，看上面那个名字。'],
    },
    {
      title: '我们不是',
      lines: [
        '不是微信、支付宝、银行或任何机关。',
        '不代办解封、征信、退款。有人用我们的名义收钱，就是骗局。',
      ],
    },
    {
      title: '你的信息',
      lines: [
        '不问密码、验证码、银行卡号。',
        '你提交的话先遮住电话和证件号再保存，不公开。',
        '收藏和“有帮助吗”只记你选了什么，不记你写的话。',
      ],
    },
  ],
};

const complaint: Text = {
  title: '投诉和纠错',
  write: true,
  parts: [
    {
      title: '内容错了',
      lines: [
        '打开那一篇，在最下面点“没帮上”，选一个原因。',
        '知道错在哪里，就到“求证”里提交：哪一篇、哪一句、你看到的来源。',
        '查实以后会改，并写进“更正记录”。',
      ],
    },
    {
      title: '找运行的人',
      lines: [
        contact ? `联系方式：${contact}。` : '运行的人还没有在这里写上联系方式。可以用下面的按钮写给他。',
        ...(days ? [`${days} 天内答复。`] : []),
      ],
    },
    {
      title: '对小程序有意见',
      lines: ['点右上角“···”，选“反馈与投诉”，由微信受理。'],
    },
    {
      title: '更急的事',
      lines: ['钱正在转出去，先打 110 或 96110。', '看到违法和不良信息，可以打 12377 举报。'],
    },
  ],
};

/** The pages about ourselves, by the name in their address. */
export const TEXTS = new Map<string, Text>(Object.entries({ check, grades, operator, complaint }));
