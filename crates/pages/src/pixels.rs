//! Drawings as pixels: the same bytes on every machine, since letters come from this crate and colours are few.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

const FONTS: [&[u8]; 2] = [include_bytes!("../fonts/Inter-Regular.ttf"), include_bytes!("../fonts/Inter-SemiBold.ttf")];

/// Colours of a picture with a list of them.
const COLOURS: usize = 256;

/// A drawing as a PNG of this size.
pub(crate) fn png(svg: &str, width: u32, height: u32) -> Vec<u8> {
    listed(&drawn(svg, width, height), width, height).expect("a list of colours and a place in it for each pixel")
}

/// The same with every pixel's own colour, as `favicon.ico` holds its pictures.
pub(crate) fn whole_png(svg: &str, side: u32) -> Vec<u8> {
    let pixels = drawn(svg, side, side);
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, side, side);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_compression(png::Compression::High);
    let written = encoder.write_header().and_then(|mut writer| {
        writer.write_image_data(pixels.as_flattened())?;
        writer.finish()
    });
    written.expect("four numbers for each pixel");
    file
}

/// Red, green, blue and alpha of each pixel.
fn drawn(svg: &str, width: u32, height: u32) -> Vec<[u8; 4]> {
    let options = Options { font_family: "Inter".to_owned(), fontdb: fonts(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).expect("our own drawing is SVG");
    let mut pixels = Pixmap::new(width, height).expect("a picture has a size");
    let scale = |pixels: u32, drawn: f32| pixels as f32 / drawn;
    let size = tree.size();
    let transform = Transform::from_scale(scale(width, size.width()), scale(height, size.height()));
    resvg::render(&tree, transform, &mut pixels.as_mut());
    let colours = pixels.pixels().iter().map(|pixel| pixel.demultiply());
    colours.map(|colour| [colour.red(), colour.green(), colour.blue(), colour.alpha()]).collect()
}

fn fonts() -> Arc<fontdb::Database> {
    static DATABASE: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let made = || {
        let mut database = fontdb::Database::new();
        FONTS.into_iter().for_each(|font| database.load_font_data(font.to_vec()));
        database.set_sans_serif_family("Inter");
        Arc::new(database)
    };
    DATABASE.get_or_init(made).clone()
}

/// A picture with a list of the colours that occur most; the others, in the rims of letters, take the nearest of them.
fn listed(pixels: &[[u8; 4]], width: u32, height: u32) -> Result<Vec<u8>, png::EncodingError> {
    let mut counts: BTreeMap<[u8; 4], usize> = BTreeMap::new();
    pixels.iter().for_each(|pixel| *counts.entry(*pixel).or_default() += 1);
    let mut by_count: Vec<_> = counts.keys().copied().collect();
    // Stable: colours that occur equally often keep their order.
    by_count.sort_by_key(|colour| std::cmp::Reverse(counts[colour]));
    let most = &by_count[..by_count.len().min(COLOURS)];
    let distance = |one: &[u8; 4], other: &[u8; 4]| -> u32 {
        one.iter().zip(other).map(|(one, other)| u32::from(one.abs_diff(*other)).pow(2)).sum()
    };
    let nearest = |colour: &[u8; 4]| {
        let places = 0..most.len();
        places.min_by_key(|place| distance(colour, &most[*place])).unwrap_or_default() as u8
    };
    let places: BTreeMap<_, u8> = by_count.iter().map(|colour| (*colour, nearest(colour))).collect();
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    encoder.set_palette(most.iter().flat_map(|colour| colour[..3].to_vec()).collect::<Vec<u8>>());
    if most.iter().any(|colour| colour[3] < 255) {
        encoder.set_trns(most.iter().map(|colour| colour[3]).collect::<Vec<u8>>());
    }
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&pixels.iter().map(|pixel| places[pixel]).collect::<Vec<u8>>())?;
    writer.finish()?;
    Ok(file)
}
