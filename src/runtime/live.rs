//! A live run: each goroutine a future on one thread, polled in the order that the run's policy chooses.
//!
//! The futures hold no state of their own, only a goroutine's place in the shared run; blocked ones are woken by
//! the channel, lock or timer that they wait on, through the run's queue of ids rather than through wakers.

use super::outcome::Outcome;
use super::run::{Run, Slice};
use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

/// One goroutine.
struct Goroutine {
    run: Rc<RefCell<Run>>,
    place: u32,
}

impl Future for Goroutine {
    type Output = ();

    /// Steps the goroutine until it waits, ends, or has used its slice.
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        match self.run.borrow_mut().slice(self.place) {
            Slice::Ended => Poll::Ready(()),
            Slice::Pending => Poll::Pending,
        }
    }
}

/// How the driver gives way to its surroundings (a browser's event loop).
pub trait Pacer {
    /// Whether it is time to give way; asked after every slice.
    fn is_due(&self) -> bool;
    /// Gives way; false asks the run to stop.
    fn pause(&self, run: &RefCell<Run>) -> impl Future<Output = bool>;
}

/// Drives a run to its end.
pub async fn drive(run: Run, pacer: &impl Pacer) -> (Outcome, Run) {
    let run = Rc::new(RefCell::new(run));
    let mut futures: Vec<Option<Goroutine>> = Vec::new();
    let mut cx = Context::from_waker(std::task::Waker::noop());
    loop {
        let Some(place) = run.borrow_mut().pick_next() else { break };
        let at = place as usize;
        if futures.len() <= at {
            futures.resize_with(at + 1, || None);
        }
        let future = futures[at].get_or_insert_with(|| Goroutine { run: run.clone(), place });
        if Pin::new(future).poll(&mut cx).is_ready() {
            futures[at] = None;
        }
        if pacer.is_due() && !pacer.pause(&run).await {
            run.borrow_mut().stop();
        }
    }
    drop(futures);
    let mut outcome = run.borrow_mut().finish();
    outcome.output.shrink_to_fit();
    let run = Rc::try_unwrap(run).map(RefCell::into_inner).unwrap_or_else(|shared| shared.borrow().clone());
    (outcome, run)
}
