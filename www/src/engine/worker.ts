// The engine's worker: takes calls, passes them to the wasm, posts what comes back. No logic of its own.
import init, {
  cancel,
  check,
  explore,
  judge,
  parameters,
  play,
  run,
  set_parameter,
} from '../../pkg/goroutine_lab.js';
import type { Call, FromWorker, ToWorker } from './protocol';

const scope = self as unknown as DedicatedWorkerGlobalScope;
let memory: WebAssembly.Memory | undefined;
let ready: Promise<void> | undefined;

function post(message: FromWorker): void {
  scope.postMessage(message);
}

function perform(call: Call, id: number): string | Promise<string> {
  switch (call.op) {
    case 'check':
      return check(call.files);
    case 'run':
      return run(call.files, call.options, (json: string) => post({ kind: 'event', id, json }));
    case 'explore':
      return explore(call.files, call.options, (json: string) => post({ kind: 'event', id, json }));
    case 'play':
      return play(call.files, call.choices);
    case 'parameters':
      return parameters(call.text);
    case 'set_parameter':
      return set_parameter(call.text, call.name, call.value);
    case 'judge':
      return judge(call.exercise, call.starters, call.text, (json: string) =>
        post({ kind: 'event', id, json }),
      );
  }
}

async function answer(id: number, call: Call): Promise<void> {
  try {
    await ready;
    const json = await perform(call, id);
    post({ kind: 'done', id, json, memory: memory?.buffer.byteLength ?? 0 });
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) {
      post({ kind: 'crashed', message: String(error) });
    } else {
      post({ kind: 'refused', id, message: error instanceof Error ? error.message : String(error) });
    }
  }
}

scope.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'start':
      ready = init({ module_or_path: data.module }).then((wasm) => {
        memory = wasm.memory;
      });
      break;
    case 'call':
      void answer(data.id, data.call);
      break;
    case 'cancel':
      cancel();
      break;
  }
});
