;; The product of two matrices of whole numbers, eight products at a time: c = a · bᵀ.
;;
;;   a   rows × inner     16-bit integers
;;   b   columns × inner   8-bit integers
;;   c   rows × columns   32-bit integers
;;
;; All three lie row by row. rows is a multiple of 2, columns of 4, inner of 8. Whole numbers add up to the same in any
;; order and on any machine.
;; `node scripts/integer-product.js` makes integer-product.ts from this.
(module
  (memory (export "memory") 1)
  (func $sum (param $lanes v128) (result i32)
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $lanes)) (i32x4.extract_lane 1 (local.get $lanes)))
      (i32.add (i32x4.extract_lane 2 (local.get $lanes)) (i32x4.extract_lane 3 (local.get $lanes)))))
  (func (export "product")
    (param $a i32) (param $b i32) (param $c i32) (param $rows i32) (param $inner i32) (param $columns i32)
    (local $row i32) (local $column i32) (local $end i32)
    (local $a0 i32) (local $a1 i32) (local $b0 i32) (local $b1 i32) (local $b2 i32) (local $b3 i32) (local $out i32)
    (local $x0 v128) (local $x1 v128) (local $y v128)
    (local $s00 v128) (local $s01 v128) (local $s02 v128) (local $s03 v128)
    (local $s10 v128) (local $s11 v128) (local $s12 v128) (local $s13 v128)
    (loop $columns
      (local.set $row (i32.const 0))
      (loop $rows
        (local.set $a0 (i32.add (local.get $a) (i32.shl (i32.mul (local.get $row) (local.get $inner)) (i32.const 1))))
        (local.set $a1 (i32.add (local.get $a0) (i32.shl (local.get $inner) (i32.const 1))))
        (local.set $end (local.get $a1))
        (local.set $b0 (i32.add (local.get $b) (i32.mul (local.get $column) (local.get $inner))))
        (local.set $b1 (i32.add (local.get $b0) (local.get $inner)))
        (local.set $b2 (i32.add (local.get $b1) (local.get $inner)))
        (local.set $b3 (i32.add (local.get $b2) (local.get $inner)))
        (local.set $s00 (v128.const i32x4 0 0 0 0)) (local.set $s01 (v128.const i32x4 0 0 0 0))
        (local.set $s02 (v128.const i32x4 0 0 0 0)) (local.set $s03 (v128.const i32x4 0 0 0 0))
        (local.set $s10 (v128.const i32x4 0 0 0 0)) (local.set $s11 (v128.const i32x4 0 0 0 0))
        (local.set $s12 (v128.const i32x4 0 0 0 0)) (local.set $s13 (v128.const i32x4 0 0 0 0))
        (loop $along
          (local.set $x0 (v128.load (local.get $a0)))
          (local.set $x1 (v128.load (local.get $a1)))
          (local.set $y (v128.load8x8_s (local.get $b0)))
          (local.set $s00 (i32x4.add (local.get $s00) (i32x4.dot_i16x8_s (local.get $x0) (local.get $y))))
          (local.set $s10 (i32x4.add (local.get $s10) (i32x4.dot_i16x8_s (local.get $x1) (local.get $y))))
          (local.set $y (v128.load8x8_s (local.get $b1)))
          (local.set $s01 (i32x4.add (local.get $s01) (i32x4.dot_i16x8_s (local.get $x0) (local.get $y))))
          (local.set $s11 (i32x4.add (local.get $s11) (i32x4.dot_i16x8_s (local.get $x1) (local.get $y))))
          (local.set $y (v128.load8x8_s (local.get $b2)))
          (local.set $s02 (i32x4.add (local.get $s02) (i32x4.dot_i16x8_s (local.get $x0) (local.get $y))))
          (local.set $s12 (i32x4.add (local.get $s12) (i32x4.dot_i16x8_s (local.get $x1) (local.get $y))))
          (local.set $y (v128.load8x8_s (local.get $b3)))
          (local.set $s03 (i32x4.add (local.get $s03) (i32x4.dot_i16x8_s (local.get $x0) (local.get $y))))
          (local.set $s13 (i32x4.add (local.get $s13) (i32x4.dot_i16x8_s (local.get $x1) (local.get $y))))
          (local.set $a0 (i32.add (local.get $a0) (i32.const 16)))
          (local.set $a1 (i32.add (local.get $a1) (i32.const 16)))
          (local.set $b0 (i32.add (local.get $b0) (i32.const 8)))
          (local.set $b1 (i32.add (local.get $b1) (i32.const 8)))
          (local.set $b2 (i32.add (local.get $b2) (i32.const 8)))
          (local.set $b3 (i32.add (local.get $b3) (i32.const 8)))
          (br_if $along (i32.lt_u (local.get $a0) (local.get $end))))
        (local.set $out (i32.add (local.get $c) (i32.shl
          (i32.add (i32.mul (local.get $row) (local.get $columns)) (local.get $column)) (i32.const 2))))
        (i32.store offset=0 (local.get $out) (call $sum (local.get $s00)))
        (i32.store offset=4 (local.get $out) (call $sum (local.get $s01)))
        (i32.store offset=8 (local.get $out) (call $sum (local.get $s02)))
        (i32.store offset=12 (local.get $out) (call $sum (local.get $s03)))
        (local.set $out (i32.add (local.get $out) (i32.shl (local.get $columns) (i32.const 2))))
        (i32.store offset=0 (local.get $out) (call $sum (local.get $s10)))
        (i32.store offset=4 (local.get $out) (call $sum (local.get $s11)))
        (i32.store offset=8 (local.get $out) (call $sum (local.get $s12)))
        (i32.store offset=12 (local.get $out) (call $sum (local.get $s13)))
        (local.set $row (i32.add (local.get $row) (i32.const 2)))
        (br_if $rows (i32.lt_u (local.get $row) (local.get $rows))))
      (local.set $column (i32.add (local.get $column) (i32.const 4)))
      (br_if $columns (i32.lt_u (local.get $column) (local.get $columns))))))
