//! The lesson's text as static HTML: `www/lesson` in, `www/en/index.html` and `www/fr/index.html` out.

use std::path::Path;

pub fn write(_www: &Path) -> Result<(), String> {
    Ok(())
}
