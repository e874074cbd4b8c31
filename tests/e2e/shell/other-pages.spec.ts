import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchBrowser, startLoopback } from '../../support/start-loopback';

/** What a hostile page tries, in a real browser, knowing even the random path and the token. */
const attempts = `async (address) => {
  const url = new URL(address);
  const base = url.origin + url.pathname;
  const outcome = (promise) => promise.then((value) => value, () => 'refused');
  const load = (tag, set) => outcome(new Promise((resolve, reject) => {
    const element = document.createElement(tag);
    element.onload = () => resolve('loaded');
    element.onerror = () => reject(new Error());
    set(element);
    document.body.append(element);
    setTimeout(() => reject(new Error()), 2000);
  }));
  const socket = () => outcome(new Promise((resolve, reject) => {
    const it = new WebSocket(base.replace('http', 'ws') + 'socket');
    it.onopen = () => resolve('open');
    it.onclose = () => reject(new Error());
  }));
  const frame = document.createElement('iframe');
  frame.src = base;
  document.body.append(frame);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const popup = window.open(base);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return {
    fetch: await outcome(fetch(base).then((answer) => answer.text())),
    opaque: await outcome(fetch(base, { mode: 'no-cors' }).then((answer) => answer.type)),
    token: await outcome(fetch(base + 'session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token: url.hash.slice(1) }),
    }).then((answer) => answer.text())),
    form: await outcome(fetch(base + 'session', {
      method: 'POST', mode: 'no-cors', body: JSON.stringify({ token: url.hash.slice(1) }),
    }).then((answer) => answer.type)),
    script: await load('script', (it) => { it.src = base + 'index.html'; }),
    image: await load('img', (it) => { it.src = base + 'icon.svg'; }),
    socket: await socket(),
    frames: window.frames.length === 1 && (() => {
      try { return frame.contentDocument.title; } catch { return 'closed to us'; }
    })(),
    popup: (() => { try { return popup.document.title; } catch { return 'closed to us'; } })(),
  };
}`;

test('a page on another port gets nothing, though it knows the whole address', async ({}, info) => {
  test.skip(info.project.name !== 'browser', 'only the loopback shell has an address');
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-attack-'));
  const shell = await startLoopback(folder);
  const attacker = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>Attacker</title><body>');
  });
  await new Promise<void>((resolve) => attacker.listen(0, '127.0.0.1', resolve));
  const browser = await launchBrowser();
  try {
    const hostile = await browser.newPage();
    await hostile.goto(`http://127.0.0.1:${String((attacker.address() as AddressInfo).port)}/`);
    const outcome = await hostile.evaluate<unknown>(
      `(${attempts})(${JSON.stringify(shell.address)})`,
    );
    expect(outcome).toEqual({
      fetch: 'refused',
      opaque: 'refused',
      token: 'refused',
      form: 'refused',
      script: 'refused',
      image: 'refused',
      socket: 'refused',
      frames: 'closed to us',
      popup: 'closed to us',
    });

    // The token is still good for the person it was made for.
    const page = await browser.newPage();
    await page.goto(shell.address);
    await expect(page.locator('html')).toHaveAttribute('data-connection', 'open');
    const late = await browser.newPage();
    await late.goto(shell.address);
    await expect(late.locator('html')).toHaveAttribute('data-connection', 'refused');
  } finally {
    await browser.close();
    attacker.close();
    shell.process.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
});
