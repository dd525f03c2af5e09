/**
 * Nothing leaves the laptop: the browser itself refuses every other host. Inline styles are how a
 * mini program's `style="…"` reaches the page.
 */
export const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

/** One document for both: host.js makes it the phone, or on a wide screen the table it lies on. */
export const document = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<title>Local phone</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/phone/host.css">
<script src="/phone/host.js" defer></script>
</head>
<body></body>
</html>
`;
