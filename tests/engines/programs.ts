import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** Whether a command is on this machine. */
export const isThere = (command: string): boolean =>
  spawnSync('sh', ['-c', 'command -v "$0"', command], { stdio: 'ignore' }).status === 0;

/** A program that runs beside the test, and the first thing it said that matches. */
export type Running = { process: ChildProcess; said: RegExpExecArray };

/** Starts a program and waits until it says this, on any of its outputs. */
export const startProgram = (
  command: string,
  args: readonly string[],
  says: RegExp,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Running> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    let heard = '';
    const fail = (why: string) => {
      child.kill();
      reject(new Error(`${command}: ${why}\n${heard.slice(-2000)}`));
    };
    const late = setTimeout(() => fail('did not start within a minute'), 60_000);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`ended with ${code}`));
    const hear = (data: Buffer) => {
      heard += data.toString();
      const said = says.exec(heard);
      if (said === null) return;
      clearTimeout(late);
      child.removeAllListeners('exit');
      // Still emptied: a program that is not listened to stops when its pipe is full.
      for (const output of child.stdio.slice(1)) output?.off('data', hear).on('data', () => undefined);
      resolve({ process: child, said });
    };
    for (const output of child.stdio.slice(1)) output?.on('data', hear);
  });

/** Ends a program that this test started, and waits until it is gone. */
export const endProgram = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const stubborn = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(stubborn);
      resolve();
    });
    child.kill();
  });
