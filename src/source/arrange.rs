//! Putting things in order with little code: each use of the standard library's sorts costs some 5 KB of wasm, and what
//! is sorted here is short, or sorted once.
//!
//! Stable, as `slice::sort_by`. One function that is not generic finds the order of places; the rest moves things there.

use std::cmp::Ordering;

/// Up to so many are sorted by insertion, without memory of their own.
const FEW: usize = 16;

pub fn sort_by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    if items.len() <= FEW {
        for i in 1..items.len() {
            let mut at = i;
            while at > 0 && compare(&items[at - 1], &items[at]) == Ordering::Greater {
                items.swap(at - 1, at);
                at -= 1;
            }
        }
        return;
    }
    let mut order = order_of(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    for start in 0..order.len() {
        let mut at = start;
        // Follows a cycle of things that change places.
        while order[at] as usize != start {
            let from = order[at] as usize;
            items.swap(at, from);
            order[at] = at as u32;
            at = from;
        }
        order[at] = at as u32;
    }
}

pub fn sort_by_key<T, K: Ord>(items: &mut [T], mut key: impl FnMut(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// The places of `count` things in their order: a merge sort, from pairs upwards.
fn order_of(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<u32> {
    let mut from: Vec<u32> = (0..count as u32).collect();
    let mut to = from.clone();
    let mut width = 1;
    while width < count {
        for low in (0..count).step_by(2 * width) {
            let (middle, high) = ((low + width).min(count), (low + 2 * width).min(count));
            let (mut left, mut right) = (low, middle);
            for place in &mut to[low..high] {
                let second = right < high
                    && (left == middle
                        || compare(from[right] as usize, from[left] as usize) == Ordering::Less);
                let taken = if second { &mut right } else { &mut left };
                *place = from[*taken];
                *taken += 1;
            }
        }
        std::mem::swap(&mut from, &mut to);
        width *= 2;
    }
    from
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_sorts_as_the_standard_library_does() {
        let mut state = 1_u64;
        for count in (0..40).chain([100, 1000]) {
            let mut items: Vec<(u64, usize)> = (0..count)
                .map(|i| {
                    state = state.wrapping_mul(6364136223846793005).wrapping_add(1);
                    (state >> 60, i)
                })
                .collect();
            let mut expected = items.clone();
            expected.sort_by_key(|i| i.0);
            sort_by_key(&mut items, |i| i.0);
            assert_eq!(items, expected);
        }
    }
}
