//! The functions of a Wasm in an order that packs well: like beside like, so that gzip, which looks back 32 kilobytes, finds
//! what it has seen. The order means nothing to a browser; it saves 2 % of what everybody loads.

use std::collections::hash_map::DefaultHasher;
use std::convert::Infallible;
use std::hash::{Hash, Hasher};

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef};

use super::packed::gzip;

/// Bytes that are looked at together.
const GRAM: usize = 4;

/// Words of 64 bits in a sketch: room for the grams of nearly every function, each at a place of its own.
const SKETCH: usize = 128;

/// Functions back to which likeness is looked for. Which of these packs best is luck, so all are tried.
const WINDOWS: [usize; 7] = [3, 4, 5, 7, 8, 10, 12];

/// What a function of the same type has ahead: types are listed in the same order.
const SAME_TYPE: [f64; 5] = [0.05, 0.08, 0.1, 0.12, 0.15];

/// The same Wasm with its functions in the order, of so many that are tried, in which it packs best.
pub(crate) fn ordered(wasm: &[u8], orders: usize) -> Result<Vec<u8>> {
    let functions = Functions::of(wasm).context("wasm-opt wrote what wasmparser cannot read")?;
    let mut best: Option<(usize, Vec<u8>)> = None;
    let attempts = WINDOWS.into_iter().flat_map(|window| SAME_TYPE.map(|same_type| (window, same_type)));
    for (window, same_type) in attempts.take(orders) {
        let mut module = Module::new();
        functions
            .order(window, same_type)
            .parse_core_module(&mut module, Parser::new(0), wasm)
            .map_err(|error| anyhow::anyhow!("a function cannot be moved: {error}"))?;
        let tried = module.finish();
        let size = gzip(&tried)?.len();
        if best.as_ref().is_none_or(|(least, _)| size < *least) {
            best = Some((size, tried));
        }
    }
    Ok(best.map_or_else(|| wasm.to_vec(), |(_, best)| best))
}

/// What is known of the functions of a Wasm.
struct Functions {
    imported: u32,
    types: Vec<u32>,
    sketches: Vec<Sketch>,
}

/// Where every function goes.
struct Order {
    /// Old places of the functions that are not imported, in their new order.
    places: Vec<usize>,
    /// The new number of every function, imported ones first.
    numbers: Vec<u32>,
}

impl Functions {
    fn of(wasm: &[u8]) -> Result<Self> {
        let (mut imported, mut types, mut bodies) = (0, Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::FunctionSection(section) => types = section.into_iter().collect::<Result<_, _>>()?,
                Payload::CodeSectionEntry(body) => bodies.push(body),
                _ => {}
            }
        }
        Ok(Self { imported, types, sketches: bodies.iter().map(Sketch::of).collect() })
    }

    fn order(&self, window: usize, same_type: f64) -> Order {
        let places = self.chain(window, same_type);
        let mut numbers: Vec<u32> = (0..self.imported).collect();
        numbers.resize(numbers.len() + places.len(), 0);
        for (new, &old) in (self.imported..).zip(&places) {
            numbers[self.imported as usize + old] = new;
        }
        Order { places, numbers }
    }

    /// Behind the last functions always the one of which most has just been seen.
    fn chain(&self, window: usize, same_type: f64) -> Vec<usize> {
        let Self { types, sketches, .. } = self;
        let mut left: Vec<usize> = (0..types.len()).collect();
        let mut chain: Vec<usize> = Vec::with_capacity(left.len());
        while !left.is_empty() {
            let mut seen = [0; SKETCH];
            for &function in chain.iter().rev().take(window) {
                seen.iter_mut().zip(sketches[function].grams).for_each(|(seen, grams)| *seen |= grams);
            }
            let last = chain.last().map(|&function| types[function]);
            let fit = |function: usize| {
                sketches[function].known(&seen) + if Some(types[function]) == last { same_type } else { 0.0 }
            };
            let fits: Vec<f64> = left.iter().map(|&function| fit(function)).collect();
            // The first of equals, so that the same Wasm is always ordered the same way.
            let best =
                (0..fits.len()).rev().max_by(|&one, &other| fits[one].total_cmp(&fits[other])).unwrap_or_default();
            chain.push(left.remove(best));
        }
        chain
    }
}

impl Reencode for Order {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error> {
        Ok(self.numbers[function as usize])
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error> {
        let types = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for place in self.places.clone() {
            functions.function(self.type_index(types[place])?);
        }
        Ok(())
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, section: CodeSectionReader<'_>) -> Result<(), Error> {
        let bodies = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for place in self.places.clone() {
            self.parse_function_body(code, bodies[place].clone())?;
        }
        Ok(())
    }
}

/// Which grams a function has, or several have.
type Grams = [u64; SKETCH];

struct Sketch {
    grams: Grams,
    count: u32,
}

impl Sketch {
    fn of(body: &FunctionBody<'_>) -> Self {
        let mut grams = [0; SKETCH];
        for gram in body.as_bytes().windows(GRAM) {
            let mut hasher = DefaultHasher::new();
            gram.hash(&mut hasher);
            let place = hasher.finish() as usize % (64 * SKETCH);
            grams[place / 64] |= 1 << (place % 64);
        }
        Self { grams, count: grams.iter().map(|word| word.count_ones()).sum() }
    }

    /// The share of its grams that have been seen.
    fn known(&self, seen: &Grams) -> f64 {
        let shared: u32 = self.grams.iter().zip(seen).map(|(own, seen)| (own & seen).count_ones()).sum();
        f64::from(shared) / f64::from(self.count.max(1))
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, ExportKind, ExportSection, Function, ImportSection, TypeSection, ValType};

    use super::*;

    /// Functions that give 0, 1, 2 …, of two types in turn; each is exported by its number, and the first calls the last.
    fn wasm(count: u32) -> Vec<u8> {
        let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
        types.ty().function([], [ValType::I32]);
        types.ty().function([ValType::I32], [ValType::I32]);
        imports.import("page", "log", EntityType::Function(0));
        let (mut functions, mut exports, mut code) = (FunctionSection::new(), ExportSection::new(), CodeSection::new());
        for number in 0..count {
            functions.function(number % 2);
            exports.export(&number.to_string(), ExportKind::Func, 1 + number);
            let mut body = Function::new([]);
            let mut instructions = body.instructions();
            if number == 0 {
                instructions.i32_const(7).call(count).drop();
            }
            instructions.i32_const(number as i32).end();
            code.function(&body);
        }
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&exports).section(&code);
        module.finish()
    }

    /// A function that can be called from outside.
    #[derive(Debug, PartialEq)]
    struct Exported {
        name: String,
        index: u32,
        kind: u32,
        body: Vec<u8>,
    }

    fn exported(wasm: &[u8]) -> Result<Vec<Exported>> {
        let (mut types, mut bodies, mut exports) = (Vec::new(), Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::FunctionSection(section) => types = section.into_iter().collect::<Result<_, _>>()?,
                Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes().to_vec()),
                Payload::ExportSection(section) => exports = section.into_iter().collect::<Result<_, _>>()?,
                _ => {}
            }
        }
        let told = |export: &wasmparser::Export<'_>| {
            // One function is imported.
            let place = export.index as usize - 1;
            Exported { name: export.name.into(), index: export.index, kind: types[place], body: bodies[place].clone() }
        };
        Ok(exports.iter().map(told).collect())
    }

    #[test]
    fn every_export_is_what_it_was_and_the_order_always_the_same() -> Result<()> {
        let before = wasm(8);
        let after = ordered(&before, usize::MAX)?;
        assert_ne!(before, after);
        assert_eq!(after, ordered(&before, usize::MAX)?);
        let (before, after) = (exported(&before)?, exported(&after)?);
        for (one, other) in before.iter().zip(&after) {
            assert_eq!((&one.name, one.kind), (&other.name, other.kind));
            // The first names the last by its number, which is another one now.
            assert!(one.name == "0" || one.body == other.body, "{one:?} {other:?}");
        }
        assert_eq!(u32::from(after[0].body[4]), after[7].index, "{after:?}");
        Ok(())
    }
}
