// A Slurm cluster of one node, of processes of our own that need no service and no configuration of the machine.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from './free-port.mjs';

const PATH = `${process.env.PATH}:/usr/sbin:/sbin`;

/** Whether the programs are there. */
export function hasSlurm() {
  return ['slurmctld', 'slurmd', 'sbatch', 'munged'].every(
    (name) => spawnSync('sh', ['-c', `command -v ${name}`], { env: { ...process.env, PATH } }).status === 0,
  );
}

/** Starts it in a folder; its commands run in that folder, with the environment that is given back. */
export async function startSlurm(folder) {
  const place = (name) => join(folder, name);
  for (const name of ['state', 'spool']) await mkdir(place(name));
  await writeFile(place('munge.key'), randomBytes(128), { mode: 0o600 });
  const user = userInfo().username;
  await writeFile(
    place('slurm.conf'),
    `ClusterName=test
SlurmctldHost=localhost(127.0.0.1)
SlurmUser=${user}
SlurmdUser=${user}
SlurmdParameters=config_overrides
AuthType=auth/munge
AuthInfo=socket=${place('munge.socket')}
SlurmctldPort=${await freePort()}
SlurmdPort=${await freePort()}
StateSaveLocation=${place('state')}
SlurmdSpoolDir=${place('spool')}
SlurmctldPidFile=${place('slurmctld.pid')}
SlurmdPidFile=${place('slurmd.pid')}
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
JobAcctGatherType=jobacct_gather/none
SchedulerParameters=sched_interval=1,batch_sched_delay=0
NodeName=localhost NodeAddr=127.0.0.1 CPUs=3 RealMemory=1000 State=UNKNOWN
PartitionName=all Nodes=localhost Default=YES State=UP
`,
  );
  const env = { ...process.env, PATH, SLURM_CONF: place('slurm.conf') };
  const children = [];
  const start = (program, ...args) => children.push(spawn(program, args, { env, cwd: folder, stdio: 'ignore' }));
  const run = (program, ...args) => spawnSync(program, args, { env, cwd: folder, encoding: 'utf8' }).stdout.trim();
  const files = { 'key-file': 'munge.key', socket: 'munge.socket', 'pid-file': 'munged.pid', 'log-file': 'munged.log' };
  start(
    'munged',
    ...['--foreground', '--force', `--seed-file=${place('munged.seed')}`],
    ...Object.entries(files).map(([option, name]) => `--${option}=${place(name)}`),
  );
  start('slurmctld', '-c', '-D');
  start('slurmd', '-D', '-N', 'localhost');
  for (let tries = 0; run('sinfo', '--noheader', '--format=%t') !== 'idle'; tries++) {
    if (tries === 60) throw new Error('the Slurm cluster does not start');
    await setTimeout(500);
  }
  const stop = async () => {
    run('scancel', '--user', user);
    for (const child of children.reverse()) child.kill('SIGTERM');
    await setTimeout(1000);
    for (const child of children) child.kill('SIGKILL');
  };
  return { run, stop };
}
