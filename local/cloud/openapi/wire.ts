import protobuf from 'protobufjs';

/** The SDK's messages for open APIs (wx-server-sdk 4.0.2): named JSON values in, one JSON text out. */
const messages = protobuf.Root.fromJSON({
  nested: {
    Pair: { fields: { key: { type: 'string', id: 1 }, value: { type: 'bytes', id: 2 } } },
    Data: { fields: { pairs: { rule: 'repeated', type: 'Pair', id: 1 } } },
    Request: { fields: { data: { type: 'Data', id: 2 } } },
    Response: {
      fields: {
        body: { type: 'bytes', id: 1 },
        contentType: { type: 'string', id: 2 },
        errorCode: { type: 'int32', id: 3 },
        httpCode: { type: 'uint32', id: 4 },
      },
    },
  },
});
const request = messages.lookupType('Request');
const response = messages.lookupType('Response');

interface Decoded {
  data?: { pairs?: { key: string; value: Uint8Array }[] };
}

/** Parameters of a call; WeChat's names, in snake_case. */
export function decode(bytes: Buffer): Record<string, unknown> {
  const { data }: Decoded = request.toObject(request.decode(bytes));
  const pairs = data?.pairs ?? [];
  return Object.fromEntries(pairs.map(({ key, value }) => [key, JSON.parse(Buffer.from(value).toString())]));
}

/** What WeChat answered. */
export const encodeReply = (reply: object): Uint8Array =>
  response
    .encode({
      body: Buffer.from(JSON.stringify(reply)),
      contentType: 'application/json',
      errorCode: 0,
      httpCode: 200,
    })
    .finish();

/** The call never reached the API: one of the -6041xx codes of the cloud. */
export const encodeError = (errorCode: number): Uint8Array =>
  response.encode({ errorCode, httpCode: 200 }).finish();
