import 'reach-calculator';
import './shown.js';
