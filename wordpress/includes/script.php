<?php
/**
 * The calculator's script: a small classic one that brings the module, because modules can be enqueued only since 6.5, and the
 * script in one piece where a website lets no module through.
 *
 * @package ReachCalculator
 */

namespace ReachCalculator;

defined( 'ABSPATH' ) || exit;

/**
 * What tells optimisers and consent tools to leave the script alone: WP Rocket, Autoptimize, Cloudflare, Complianz.
 * It neither stores nor sends anything, so nobody has to consent, and joined with other scripts it would come too late.
 */
const OPT_OUTS = ' nowprocket data-noptimize="1" data-cfasync="false" data-category="functional" data-no-lazy="1"';

/** Registers the script; pages without a calculator do not load it. */
function register_script(): void {
	wp_register_script( HANDLE, address( 'assets/reach-calculator.loader.js' ), array(), VERSION, true );
	add_filter( 'script_loader_tag', __NAMESPACE__ . '\\with_opt_outs', 10, 2 );
	add_filter( 'the_content', __NAMESPACE__ . '\\look_for_snippets' );
	add_action( 'wp_footer', __NAMESPACE__ . '\\tell_place', 1 );
}

/** Loads the script for snippets too: authors may write `<div class="reach-calculator" data-…>`, but no script. */
function look_for_snippets( string $content ): string {
	if ( preg_match( '/<(div|a)\b[^>]*\sclass="([^"]*\s)?reach-calculator[\s"]/', $content ) ) {
		wp_enqueue_script( HANDLE );
	}
	return $content;
}

/** Says where the files lie: an optimiser that joins scripts makes another address of the script's own. */
function tell_place(): void {
	if ( wp_script_is( HANDLE ) ) {
		printf( '<data id="reach-calculator-files" value="%s" hidden></data>', esc_url( address( 'assets/' ) ) );
	}
}

/** Adds the opt-outs to our script's tag, and to no other. */
function with_opt_outs( string $tag, string $handle ): string {
	return HANDLE === $handle ? str_replace( ' src=', OPT_OUTS . ' src=', $tag ) : $tag;
}
