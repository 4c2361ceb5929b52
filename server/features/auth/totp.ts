import { createHmac, timingSafeEqual } from 'node:crypto';

const periodMs = 30_000;
const digits = 6;

/**
 * RFC 6238 with SHA-1, six digits, 30 seconds; the code before and the one after are good too, for clocks that differ.
 * Answers the number of the step whose code this is; undefined for a wrong one.
 */
export function stepOfCode(
  code: string,
  totp: { readonly secret: string; readonly now: number },
): number | undefined {
  const given = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(given)) return undefined;
  const step = Math.floor(totp.now / periodMs);
  return [step - 1, step, step + 1]
    .filter((each) => timingSafeEqual(Buffer.from(codeAt(totp.secret, each)), Buffer.from(given)))
    .at(-1);
}

function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}
