/** Every relative link of README.md and docs/ leads to a file (and to a heading where it names one); code paths in backticks exist. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import process from 'node:process';

function markdownUnder(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return markdownUnder(path);
    return name.endsWith('.md') ? [path] : [];
  });
}

function slugOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function headingsOf(path) {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => /^#{1,6} /.test(line)).map((line) => slugOf(line.replace(/^#+ /, '')));
}

function checkLink(file, link) {
  if (/^(https?|mailto):/.test(link)) return [];
  const [path, heading] = link.split('#');
  const target = path === '' ? file : normalize(join(dirname(file), path));
  if (!existsSync(target)) return [`${file}: link to ${link} leads nowhere`];
  if (heading === undefined || !target.endsWith('.md') || headingsOf(target).includes(heading)) return [];
  return [`${file}: ${target} has no heading #${heading}`];
}

function checkPath(file, path) {
  return existsSync(path) ? [] : [`${file}: \`${path}\` does not exist`];
}

/** ADRs and the changelog speak of their time; only living pages promise that the paths they name exist. */
function checkFile(file) {
  const text = readFileSync(file, 'utf8').replace(/```[\s\S]*?```/g, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link]) => checkLink(file, link));
  if (file.includes('adr/') || file.endsWith('CHANGELOG.md')) return links;
  const paths = [...text.matchAll(/`((?:shared|server|client|test|scripts|docs)\/[\w./-]*)`/g)];
  return [...links, ...paths.flatMap(([, path]) => checkPath(file, path))];
}

const files = ['README.md', ...markdownUnder('docs')];
const findings = files.flatMap(checkFile);
for (const finding of findings) console.error(finding);
console.log(`${files.length} pages, ${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;
