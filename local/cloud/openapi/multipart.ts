/**
 * Splits a multipart body into its parts by name. Own code, because `Response.formData()` decodes a part without
 * a file name as text, and the SDK sends its protobuf in such a part.
 */
export function parseMultipart(body: Buffer, boundary: string): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  const mark = Buffer.from(`--${boundary}`);
  let start = body.indexOf(mark);
  for (;;) {
    const head = start + mark.length;
    const end = body.indexOf(mark, head);
    if (start < 0 || end < 0) return parts;
    const split = body.indexOf('\r\n\r\n', head);
    const name = /name="([^"]+)"/.exec(body.toString('utf8', head, split))?.[1];
    if (name) parts.set(name, body.subarray(split + 4, end - 2));
    start = end;
  }
}
