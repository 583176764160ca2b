;; Rows of whole numbers through a dense layer: output = input · weightsᵀ · step · scale + bias.
;;
;;   input     16-bit integers: of four rows the first two numbers each, then the next two, and so on; then four more rows
;;   steps     by row, what one of its integers is worth
;;   weights    8-bit integers: of eight columns the first two numbers each, then the next two, and so on
;;   scales    by column, what one of its integers is worth
;;   bias      by column, what is added
;;   output    32-bit floats, row by row
;;
;; rows is a multiple of 4, columns of 8, inner (how many numbers a row of input has) of 2. Four rows and eight columns
;; are multiplied at a time: 32 sums stand in eight registers, and each number that is read serves four products or eight.
;; Whole numbers add up to the same in any order; the caller sees to it that they stay below 2³¹.
(module
  (memory (import "" "memory") 1)
  (func (export "product")
    (param $input i32) (param $steps i32) (param $weights i32) (param $scales i32) (param $bias i32) (param $output i32)
    (param $rows i32) (param $inner i32) (param $columns i32)
    (local $row i32) (local $column i32) (local $x i32) (local $w i32) (local $end i32) (local $out i32)
    (local $pair v128) (local $left v128) (local $right v128) (local $step v128)
    (local $leftScales v128) (local $rightScales v128) (local $leftBias v128) (local $rightBias v128)
    (local $l0 v128) (local $l1 v128) (local $l2 v128) (local $l3 v128)
    (local $r0 v128) (local $r1 v128) (local $r2 v128) (local $r3 v128)
    (loop $columns
      (local.set $leftScales (v128.load offset=0 (local.get $scales)))
      (local.set $rightScales (v128.load offset=16 (local.get $scales)))
      (local.set $leftBias (v128.load offset=0 (local.get $bias)))
      (local.set $rightBias (v128.load offset=16 (local.get $bias)))
      (local.set $row (i32.const 0))
      (local.set $x (local.get $input))
      (loop $rows
        (local.set $w (i32.add (local.get $weights) (i32.mul (local.get $column) (local.get $inner))))
        (local.set $end (i32.add (local.get $w) (i32.shl (local.get $inner) (i32.const 3))))
        (local.set $l0 (v128.const i32x4 0 0 0 0)) (local.set $r0 (v128.const i32x4 0 0 0 0))
        (local.set $l1 (v128.const i32x4 0 0 0 0)) (local.set $r1 (v128.const i32x4 0 0 0 0))
        (local.set $l2 (v128.const i32x4 0 0 0 0)) (local.set $r2 (v128.const i32x4 0 0 0 0))
        (local.set $l3 (v128.const i32x4 0 0 0 0)) (local.set $r3 (v128.const i32x4 0 0 0 0))
        (loop $along
          (local.set $left (v128.load8x8_s offset=0 (local.get $w)))
          (local.set $right (v128.load8x8_s offset=8 (local.get $w)))
          (local.set $pair (v128.load32_splat offset=0 (local.get $x)))
          (local.set $l0 (i32x4.add (local.get $l0) (i32x4.dot_i16x8_s (local.get $pair) (local.get $left))))
          (local.set $r0 (i32x4.add (local.get $r0) (i32x4.dot_i16x8_s (local.get $pair) (local.get $right))))
          (local.set $pair (v128.load32_splat offset=4 (local.get $x)))
          (local.set $l1 (i32x4.add (local.get $l1) (i32x4.dot_i16x8_s (local.get $pair) (local.get $left))))
          (local.set $r1 (i32x4.add (local.get $r1) (i32x4.dot_i16x8_s (local.get $pair) (local.get $right))))
          (local.set $pair (v128.load32_splat offset=8 (local.get $x)))
          (local.set $l2 (i32x4.add (local.get $l2) (i32x4.dot_i16x8_s (local.get $pair) (local.get $left))))
          (local.set $r2 (i32x4.add (local.get $r2) (i32x4.dot_i16x8_s (local.get $pair) (local.get $right))))
          (local.set $pair (v128.load32_splat offset=12 (local.get $x)))
          (local.set $l3 (i32x4.add (local.get $l3) (i32x4.dot_i16x8_s (local.get $pair) (local.get $left))))
          (local.set $r3 (i32x4.add (local.get $r3) (i32x4.dot_i16x8_s (local.get $pair) (local.get $right))))
          (local.set $x (i32.add (local.get $x) (i32.const 16)))
          (local.set $w (i32.add (local.get $w) (i32.const 16)))
          (br_if $along (i32.lt_u (local.get $w) (local.get $end))))
        (local.set $out (i32.add (local.get $output) (i32.shl
          (i32.add (i32.mul (local.get $row) (local.get $columns)) (local.get $column)) (i32.const 2))))
        (local.set $step (v128.load32_splat offset=0 (i32.add (local.get $steps) (i32.shl (local.get $row) (i32.const 2)))))
        (v128.store offset=0 (local.get $out) (f32x4.add (local.get $leftBias) (f32x4.mul (local.get $leftScales)
          (f32x4.mul (local.get $step) (f32x4.convert_i32x4_s (local.get $l0))))))
        (v128.store offset=16 (local.get $out) (f32x4.add (local.get $rightBias) (f32x4.mul (local.get $rightScales)
          (f32x4.mul (local.get $step) (f32x4.convert_i32x4_s (local.get $r0))))))
        (local.set $out (i32.add (local.get $out) (i32.shl (local.get $columns) (i32.const 2))))
        (local.set $step (v128.load32_splat offset=4 (i32.add (local.get $steps) (i32.shl (local.get $row) (i32.const 2)))))
        (v128.store offset=0 (local.get $out) (f32x4.add (local.get $leftBias) (f32x4.mul (local.get $leftScales)
          (f32x4.mul (local.get $step) (f32x4.convert_i32x4_s (local.get $l1))))))
        (v128.store offset=16 (local.get $out) (f32x4.add (local.get $rightBias) (f32x4.mul (local.get $rightScales)
          (f32x4.mul (local.get $step) (f32x4.convert_i32x4_s (local.get $r1))))))
        (local.set $out (i32.add (local.get $out) (i32.shl (local.get $columns) (i32.const 2))))
        (local.set $step (v128.load32_splat offset=8 (i32.add (local.get $steps) (i32.shl (local.get $row) (i32.const 2)))))
        (v128.store offset=0 (local.get $out) (f32x4.add (local.get $leftBias) (f32x4.mul (local.get $leftScales)
          (f32x4.mul (local.get $step) (f32x4.convert_i32x4_s (local.get $l2))))))
        (v128.store offset=16 (local.get $out) (f32x4.add (local.get $rightBias) (f32x4.mul (local.get $rightScales)
          (f32x4.mul (local.get $step) (f32x4.convert_i32x4_s (local.get $r2))))))
        (local.set $out (i32.add (local.get $out) (i32.shl (local.get $columns) (i32.const 2))))
        (local.set $step (v128.load32_splat offset=12 (i32.add (local.get $steps) (i32.shl (local.get $row) (i32.const 2)))))
        (v128.store offset=0 (local.get $out) (f32x4.add (local.get $leftBias) (f32x4.mul (local.get $leftScales)
          (f32x4.mul (local.get $step) (f32x4.convert_i32x4_s (local.get $l3))))))
        (v128.store offset=16 (local.get $out) (f32x4.add (local.get $rightBias) (f32x4.mul (local.get $rightScales)
          (f32x4.mul (local.get $step) (f32x4.convert_i32x4_s (local.get $r3))))))
        (local.set $row (i32.add (local.get $row) (i32.const 4)))
        (br_if $rows (i32.lt_u (local.get $row) (local.get $rows))))
      (local.set $scales (i32.add (local.get $scales) (i32.const 32)))
      (local.set $bias (i32.add (local.get $bias) (i32.const 32)))
      (local.set $column (i32.add (local.get $column) (i32.const 8)))
      (br_if $columns (i32.lt_u (local.get $column) (local.get $columns))))))
