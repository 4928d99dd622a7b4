// Writes the page that looks at the pictures: page.js OUT FOLDER...
const fs = require("fs"), path = require("path"), crypto = require("crypto");
const [out, ...folders] = process.argv.slice(2);
const pictures = folders.flatMap((folder) => fs.readdirSync(folder).sort()
  .filter((name) => /\.(svg|mermaid)$/.test(name))
  .map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), "utf8") })));
const styles = new Set(pictures.flatMap((p) => p.text.match(/(?<=<style>)[^<]*(?=<\/style>)/g) ?? []));
const hashes = [...styles].map((style) => `'sha256-${crypto.createHash("sha256").update(style).digest("base64")}'`);
fs.writeFileSync(path.join(out, "pictures.js"), `const pictures = ${JSON.stringify(pictures)}, styles = ${styles.size};`);
fs.writeFileSync(path.join(out, "page.html"), `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src file:; style-src ${hashes.join(" ")}">
<title>Pictures</title></head><body><main></main><pre></pre>
<script src="package/dist/mermaid.min.js"></script><script src="pictures.js"></script><script src="look.js"></script></body></html>
`);
