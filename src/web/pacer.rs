//! How a run shares a worker with its event loop: it gives way about every 10 ms, so that a stop is heard at once,
//! and tells the page of its output at a pace that the page can follow.

use crate::lesson::report::{self, OutputView};
use crate::runtime::Run;
use crate::runtime::live::Pacer;
use crate::runtime::outcome::Chunk;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Date, Function, Promise};
use serde::Serialize;
use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicU32, Ordering};
use wasm_bindgen::{JsError, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageChannel;

/// How long a run keeps the worker for itself.
const TURN_MS: f64 = 10.0;
/// Slices between two looks at the clock: a look costs as much as a short slice.
const SLICES_A_LOOK: u32 = 16;
/// Where slices are very short, looks get rarer, up to this; at worst the longest slices follow at once.
const MOST_SLICES_A_LOOK: u32 = 128;
/// Looks nearer to each other than this are too many.
const NEAR_MS: f64 = 0.5;
/// The page hears of output this often, and other timers get their turn.
const BEAT_MS: f64 = 50.0;

/// How many times `cancel` was called: a run ends when it changes.
static CANCELS: AtomicU32 = AtomicU32::new(0);

pub fn cancel() {
    CANCELS.fetch_add(1, Ordering::Relaxed);
}

#[derive(Serialize)]
struct Progress {
    output: Vec<OutputView>,
    alive: usize,
    now_ns: String,
}

pub struct BrowserPacer {
    on_event: Function,
    /// Output that the page has heard of, for the report.
    told: RefCell<Vec<Chunk>>,
    /// Messages pass through the event loop at once, where browsers hold nested timers back for 4 ms; but a loop may
    /// serve messages for ever before its timers, so that at each beat a timer must do.
    door: MessageChannel,
    slices: Cell<u32>,
    slices_a_look: Cell<u32>,
    looked_ms: Cell<f64>,
    turn_began_ms: Cell<f64>,
    cancels: u32,
    last_beat_ms: Cell<f64>,
}

impl BrowserPacer {
    pub fn new(on_event: Function) -> Result<BrowserPacer, JsError> {
        Ok(BrowserPacer {
            on_event,
            told: RefCell::default(),
            door: MessageChannel::new().map_err(|_| JsError::new("no MessageChannel here"))?,
            slices: Cell::new(0),
            slices_a_look: Cell::new(SLICES_A_LOOK),
            looked_ms: Cell::new(0.0),
            turn_began_ms: Cell::new(Date::now()),
            cancels: CANCELS.load(Ordering::Relaxed),
            last_beat_ms: Cell::new(0.0),
        })
    }

    /// All output of the run: what the page heard of, then the rest.
    pub fn all_output(&self, rest: Vec<Chunk>) -> Vec<Chunk> {
        let mut all = self.told.take();
        all.extend(rest);
        all
    }

    fn tell(&self, run: &RefCell<Run>) {
        let mut run = run.borrow_mut();
        let chunks = run.take_output();
        let progress = Progress {
            output: report::output(&chunks),
            alive: run.alive(),
            now_ns: run.now_ns().to_string(),
        };
        self.told.borrow_mut().extend(chunks);
        if let Ok(json) = serde_json::to_string(&progress) {
            // An error in the page's function is the page's; the run goes on.
            let _ = self.on_event.call1(&JsValue::NULL, &json.into());
        }
    }
}

/// Through the event loop at once.
async fn through(door: &MessageChannel) {
    let arrived = Promise::new(&mut |resolve, _| {
        door.port1().set_onmessage(Some(&resolve));
        // A null can always be posted.
        let _ = door.port2().post_message(&JsValue::NULL);
    });
    // It is never rejected.
    let _ = JsFuture::from(arrived).await;
}

impl Pacer for BrowserPacer {
    fn is_due(&self) -> bool {
        let slices = self.slices.get() + 1;
        self.slices.set(slices);
        if slices < self.slices_a_look.get() {
            return false;
        }
        self.slices.set(0);
        let now = Date::now();
        let near = (now - self.looked_ms.get()).abs() < NEAR_MS;
        let next = if near { (slices * 2).min(MOST_SLICES_A_LOOK) } else { SLICES_A_LOOK.min(slices) };
        self.slices_a_look.set(next);
        self.looked_ms.set(now);
        // The clock of the host may be set back: that must not make a turn endless.
        (now - self.turn_began_ms.get()).abs() >= TURN_MS
    }

    async fn pause(&self, run: &RefCell<Run>) -> bool {
        if (Date::now() - self.last_beat_ms.get()).abs() >= BEAT_MS {
            self.tell(run);
            TimeoutFuture::new(0).await;
            self.last_beat_ms.set(Date::now());
        } else {
            through(&self.door).await;
        }
        self.turn_began_ms.set(Date::now());
        self.cancels == CANCELS.load(Ordering::Relaxed)
    }
}

impl Drop for BrowserPacer {
    /// An open port would keep Node.js alive.
    fn drop(&mut self) {
        self.door.port1().close();
        self.door.port2().close();
    }
}

/// How an exploration shares the worker: as a run does, with its progress for the page.
pub struct Turns {
    on_event: Option<Function>,
    door: MessageChannel,
    cancels: u32,
    turn_began_ms: Cell<f64>,
    last_beat_ms: Cell<f64>,
}

impl Turns {
    pub fn new(on_event: Option<Function>) -> Result<Turns, JsError> {
        Ok(Turns {
            on_event,
            door: MessageChannel::new().map_err(|_| JsError::new("no MessageChannel here"))?,
            cancels: CANCELS.load(Ordering::Relaxed),
            turn_began_ms: Cell::new(Date::now()),
            last_beat_ms: Cell::new(Date::now()),
        })
    }

    /// Gives way when it is time; false asks to stop.
    pub async fn pause_if_due(&self, told: impl Fn() -> String) -> bool {
        if (Date::now() - self.turn_began_ms.get()).abs() < TURN_MS {
            return true;
        }
        if (Date::now() - self.last_beat_ms.get()).abs() >= BEAT_MS {
            if let Some(on_event) = &self.on_event {
                // An error in the page's function is the page's; the search goes on.
                let _ = on_event.call1(&JsValue::NULL, &told().into());
            }
            TimeoutFuture::new(0).await;
            self.last_beat_ms.set(Date::now());
        } else {
            through(&self.door).await;
        }
        self.turn_began_ms.set(Date::now());
        self.cancels == CANCELS.load(Ordering::Relaxed)
    }
}

impl Drop for Turns {
    /// An open port would keep Node.js alive.
    fn drop(&mut self) {
        self.door.port1().close();
        self.door.port2().close();
    }
}
