<?php
/**
 * Plugin Name:       Reach Calculator
 * Description:       Shows who still sees your posts, and what an email list, silent readers and partners bring: as a shortcode and as a block. Everything runs in the reader's browser.
 * Version:           1.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT OR Apache-2.0
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       reach-calculator
 * Domain Path:       /languages
 *
 * @package ReachCalculator
 */

namespace ReachCalculator;

defined( 'ABSPATH' ) || exit;

const VERSION = '1.0.0';
const HANDLE  = 'reach-calculator';

require __DIR__ . '/includes/lists.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/output.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/embed.php';

add_action( 'init', __NAMESPACE__ . '\\start' );

/** Registers texts, script, shortcode and block. */
function start(): void {
	load_plugin_textdomain( 'reach-calculator', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	register_script();
	register_block();
	register_embed();
	add_shortcode( 'reach_calculator', __NAMESPACE__ . '\\shortcode' );
}

/** The address of a file of this plugin. */
function address( string $file ): string {
	return plugins_url( $file, __FILE__ );
}
