"""Frames a corpus on a Dask cluster and writes its totals.

    python3 frame_corpus.py SCHEDULER TOTALS.csv COMMAND PART.ndjson…

Each part (a file that every worker can read) is piped through `COMMAND stream`, and its framings through
`COMMAND totals --format partial`; the partial totals come back and are merged here. A part whose worker dies is done
again by another; what comes twice is dropped by its ids.
"""

import subprocess
import sys

from distributed import Client, as_completed


def totals_of(part, command):
    stream = subprocess.Popen([*command, "stream", part, "--jobs", "1"], stdout=subprocess.PIPE)
    totals = subprocess.run(
        [*command, "totals", "--format", "partial"], stdin=stream.stdout, stdout=subprocess.PIPE, check=True
    )
    # 1: some records were bad and were told; the others are done
    if stream.wait() not in (0, 1):
        raise RuntimeError(f"{part}: stream ended with {stream.returncode}")
    return totals.stdout


def main():
    scheduler, output, command, *parts = sys.argv[1:]
    command = command.split()
    with Client(scheduler) as client:
        client.wait_for_workers(1)
        futures = client.map(totals_of, parts, command=command, retries=5, pure=False)
        partial = []
        for future, result in as_completed(futures, with_results=True):
            partial.append(result)
            print(f"{len(partial)} of {len(parts)} parts", flush=True)
    subprocess.run([*command, "totals", "--format", "csv", "-o", output], input=b"".join(partial), check=True)


if __name__ == "__main__":
    main()
