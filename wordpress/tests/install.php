<?php
/**
 * Installs WordPress and the plugin's zip: php install.php FOLDER ZIP
 *
 * @package ReachCalculator
 */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'WORDPRESS_URL' ), PHP_URL_HOST );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/file.php';

// Nobody on this machine delivers it.
add_filter( 'pre_wp_mail', '__return_false' );
wp_install( 'Blog', 'administrator', 'administrator@example.org', true, '', 'password' );
// WordPress refuses a language that it has no texts of its own in; the plugin has.
add_filter(
	'sanitize_option_WPLANG',
	function () {
		return 'de_DE';
	}
);
update_option( 'WPLANG', 'de_DE' );

WP_Filesystem();
$unpacked = unzip_file( $argv[2], WP_PLUGIN_DIR );
if ( true !== $unpacked ) {
	fwrite( STDERR, 'WordPress cannot unpack the plugin: ' . wp_json_encode( $unpacked ) . "\n" );
	exit( 1 );
}
