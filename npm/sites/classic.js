import 'reach-calculator/classic';
import './shown.js';
