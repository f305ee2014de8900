//! sync: locks, wait groups and conditions, as words in the program's own memory and queues by their addresses.
//!
//! Blocked goroutines report Go's wait reasons. Not here: Once, Pool, Map and what else Go text does on top of these.

use super::args::{DONE, advance, nil_panic, panic};
use crate::vm::heap::Ref;
use crate::vm::native::{Native, NativeCx, NativeResult, Wait};

pub(super) fn lookup(name: &str) -> Option<Native> {
    Some(match name {
        "point" => |_| DONE,
        "(*Mutex).Lock" => lock,
        "(*Mutex).TryLock" => try_lock,
        "(*Mutex).Unlock" => |cx| {
            let m = Ref(cx.arg(0));
            unlock(cx, m, "sync: unlock of unlocked mutex")
        },
        "(*RWMutex).RLock" => read_lock,
        "(*RWMutex).TryRLock" => try_read_lock,
        "(*RWMutex).RUnlock" => read_unlock,
        "(*RWMutex).lockReaders" => lock_readers,
        "(*RWMutex).TryLock" => try_write_lock,
        "(*RWMutex).Unlock" => write_unlock,
        "(*WaitGroup).Add" => |cx| add(cx.arg(1) as i64, cx),
        "(*WaitGroup).Done" => |cx| add(-1, cx),
        "(*WaitGroup).Wait" => wait,
        "(*Cond).ticket" => ticket,
        "(*Cond).wait" => cond_wait,
        "(*Cond).Signal" => |cx| notify(cx, 1),
        "(*Cond).Broadcast" => |cx| notify(cx, u64::MAX),
        _ => return None,
    })
}

fn park(address: Ref, reason: &'static str) -> NativeResult {
    NativeResult::Park(Wait::Sema { address, reason })
}

// Mutex: slot 0 is FREE, LOCKED, or HANDED plus the goroutine that must not take it again before others; slot 1 is
// 1 + the time since when somebody waits, or 0.
const FREE: u64 = 0;
const LOCKED: u64 = 1;
const HANDED: u64 = 2;
/// A waiter of this age gets the lock before whoever has just given it up (Go's starvation mode).
const STARVING_NS: i64 = 1_000_000;

/// func (m *Mutex) Lock()
fn lock(cx: &mut dyn NativeCx) -> NativeResult {
    let m = Ref(cx.arg(0));
    if m.is_nil() {
        return nil_panic();
    }
    let state = cx.load(m, 0);
    let barred = state & HANDED != 0 && state >> 2 == cx.goroutine().0 as u64;
    if state != LOCKED && !barred {
        cx.store(m, 0, LOCKED);
        return DONE;
    }
    if cx.load(m, 1) == 0 {
        let now = cx.patience_ns() as u64 + 1;
        cx.store(m, 1, now);
    }
    // Woken, it competes with those who come later, as in Go.
    NativeResult::Retry(Wait::Sema { address: m, reason: "sync.Mutex.Lock" })
}

/// func (m *Mutex) TryLock() bool
fn try_lock(cx: &mut dyn NativeCx) -> NativeResult {
    let m = Ref(cx.arg(0));
    if m.is_nil() {
        return nil_panic();
    }
    let free = cx.load(m, 0) == FREE;
    if free {
        cx.store(m, 0, LOCKED);
    }
    cx.set(0, free as u64);
    DONE
}

/// Unlocks the mutex at `m`.
fn unlock(cx: &mut dyn NativeCx, m: Ref, misuse: &str) -> NativeResult {
    if m.is_nil() {
        return nil_panic();
    }
    if cx.load(m, 0) != LOCKED {
        return NativeResult::Fatal(misuse.into());
    }
    cx.store(m, 0, FREE);
    let since = cx.load(m, 1);
    if since == 0 {
        return DONE;
    }
    let waiting = cx.waiting(m);
    if waiting > 0 && cx.patience_ns() - (since as i64 - 1) >= STARVING_NS {
        let owner = cx.goroutine().0 as u64;
        cx.store(m, 0, HANDED | owner << 2);
    }
    if waiting <= 1 {
        cx.store(m, 1, 0);
    }
    cx.wake(m, 1);
    DONE
}

// RWMutex: a Mutex in slots 0 and 1, the writers' queue at slot 2, the readers' at slot 3; slot 4 counts readers, minus
// MOST_READERS while a writer holds or awaits the lock; slot 5 counts the readers that writer still awaits.
const MOST_READERS: i64 = 1 << 30;
const WRITER: usize = 2;
const READER: usize = 3;
const READERS: u32 = 4;
const AWAITED: u32 = 5;

fn change(cx: &mut dyn NativeCx, at: Ref, slot: u32, delta: i64) -> i64 {
    let value = cx.load(at, slot) as i64 + delta;
    cx.store(at, slot, value as u64);
    value
}

/// func (rw *RWMutex) RLock()
fn read_lock(cx: &mut dyn NativeCx) -> NativeResult {
    let rw = Ref(cx.arg(0));
    if rw.is_nil() {
        return nil_panic();
    }
    if change(cx, rw, READERS, 1) < 0 {
        return park(advance(rw, READER), "sync.RWMutex.RLock");
    }
    DONE
}

/// func (rw *RWMutex) TryRLock() bool
fn try_read_lock(cx: &mut dyn NativeCx) -> NativeResult {
    let rw = Ref(cx.arg(0));
    if rw.is_nil() {
        return nil_panic();
    }
    let free = cx.load(rw, READERS) as i64 >= 0;
    if free {
        change(cx, rw, READERS, 1);
    }
    cx.set(0, free as u64);
    DONE
}

/// func (rw *RWMutex) RUnlock()
fn read_unlock(cx: &mut dyn NativeCx) -> NativeResult {
    let rw = Ref(cx.arg(0));
    if rw.is_nil() {
        return nil_panic();
    }
    let readers = change(cx, rw, READERS, -1);
    if readers >= 0 {
        return DONE;
    }
    if readers == -1 || readers == -MOST_READERS - 1 {
        return NativeResult::Fatal("sync: RUnlock of unlocked RWMutex".into());
    }
    if change(cx, rw, AWAITED, -1) == 0 {
        cx.wake(advance(rw, WRITER), 1);
    }
    DONE
}

/// func (rw *RWMutex) lockReaders(): holding the inner mutex, keeps new readers out and awaits the present ones.
fn lock_readers(cx: &mut dyn NativeCx) -> NativeResult {
    let rw = Ref(cx.arg(0));
    let readers = change(cx, rw, READERS, -MOST_READERS) + MOST_READERS;
    if readers != 0 && change(cx, rw, AWAITED, readers) != 0 {
        return park(advance(rw, WRITER), "sync.RWMutex.Lock");
    }
    DONE
}

/// func (rw *RWMutex) TryLock() bool
fn try_write_lock(cx: &mut dyn NativeCx) -> NativeResult {
    let rw = Ref(cx.arg(0));
    if rw.is_nil() {
        return nil_panic();
    }
    let free = cx.load(rw, 0) == FREE && cx.load(rw, READERS) == 0;
    if free {
        cx.store(rw, 0, LOCKED);
        cx.store(rw, READERS, -MOST_READERS as u64);
    }
    cx.set(0, free as u64);
    DONE
}

/// func (rw *RWMutex) Unlock()
fn write_unlock(cx: &mut dyn NativeCx) -> NativeResult {
    let rw = Ref(cx.arg(0));
    if rw.is_nil() {
        return nil_panic();
    }
    const MISUSE: &str = "sync: Unlock of unlocked RWMutex";
    let readers = change(cx, rw, READERS, MOST_READERS);
    if readers >= MOST_READERS {
        return NativeResult::Fatal(MISUSE.into());
    }
    cx.wake(advance(rw, READER), readers as usize);
    unlock(cx, rw, MISUSE)
}

// WaitGroup: slot 0 counts, with the number of waiters in the low half.

/// func (wg *WaitGroup) Add(delta int)
fn add(delta: i64, cx: &mut dyn NativeCx) -> NativeResult {
    let wg = Ref(cx.arg(0));
    if wg.is_nil() {
        return nil_panic();
    }
    let state = cx.load(wg, 0);
    let waiters = state & 0xffff_ffff;
    let count = (state as i64 >> 32) + delta;
    if (count as i32) < 0 {
        return panic("sync: negative WaitGroup counter");
    }
    let left = if count == 0 { 0 } else { waiters };
    cx.store(wg, 0, (count as u64) << 32 | left);
    if count == 0 && waiters > 0 {
        cx.wake(wg, waiters as usize);
    }
    DONE
}

/// func (wg *WaitGroup) Wait()
fn wait(cx: &mut dyn NativeCx) -> NativeResult {
    let wg = Ref(cx.arg(0));
    if wg.is_nil() {
        return nil_panic();
    }
    let state = cx.load(wg, 0);
    if state >> 32 == 0 {
        return DONE;
    }
    cx.store(wg, 0, state + 1);
    park(wg, "sync.WaitGroup.Wait")
}

// Cond: slots 2 and 3 (behind the Locker L) count the tickets given and those called. Each ticket has a queue of its own,
// at an address that no object has, so that a signal reaches its ticket even before that one waits.
const GIVEN: u32 = 2;
const CALLED: u32 = 3;
const TICKETS: u64 = 1 << 30;

fn queue(cond: Ref, ticket: u64) -> Ref {
    Ref::new(cond.object(), ((ticket + cond.offset() as u64 * 8191) % TICKETS + TICKETS) as u32)
}

/// func (c *Cond) ticket() int
fn ticket(cx: &mut dyn NativeCx) -> NativeResult {
    let cond = Ref(cx.arg(0));
    let given = cx.load(cond, GIVEN);
    cx.store(cond, GIVEN, given + 1);
    cx.set(0, given);
    DONE
}

/// func (c *Cond) wait(ticket int)
fn cond_wait(cx: &mut dyn NativeCx) -> NativeResult {
    let (cond, ticket) = (Ref(cx.arg(0)), cx.arg(1));
    if ticket < cx.load(cond, CALLED) {
        return DONE;
    }
    park(queue(cond, ticket), "sync.Cond.Wait")
}

/// func (c *Cond) Signal(); func (c *Cond) Broadcast()
fn notify(cx: &mut dyn NativeCx, most: u64) -> NativeResult {
    let cond = Ref(cx.arg(0));
    if cond.is_nil() {
        return nil_panic();
    }
    let (given, called) = (cx.load(cond, GIVEN), cx.load(cond, CALLED));
    let end = given.min(called.saturating_add(most));
    cx.store(cond, CALLED, end);
    for ticket in called..end {
        cx.wake(queue(cond, ticket), 1);
    }
    DONE
}
