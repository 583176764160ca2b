;; Rows of 32-bit floats as 16-bit integers, in the order in which product.wat reads them.
;;
;;   input     floats, row by row
;;   output    integers: of four rows the first two numbers each, then the next two, and so on; then four more rows
;;   steps     by row, what one of its integers is worth: its largest float becomes ± most
;;
;; rows is a multiple of 4, inner (how many numbers a row has) of 8.
(module
  (memory (import "" "memory") 1)
  (func (export "whole")
    (param $input i32) (param $output i32) (param $steps i32) (param $rows i32) (param $inner i32) (param $most f32)
    (local $row i32) (local $at i32) (local $end i32) (local $out i32)
    (local $peaks v128) (local $peak f32) (local $times v128) (local $eight v128)
    (local.set $end (local.get $input))
    (loop $rows
      (local.set $at (local.get $end))
      (local.set $end (i32.add (local.get $end) (i32.shl (local.get $inner) (i32.const 2))))
      (local.set $peaks (v128.const f32x4 0 0 0 0))
      (loop $along
        (local.set $peaks (f32x4.pmax (local.get $peaks) (f32x4.abs (v128.load (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $along (i32.lt_u (local.get $at) (local.get $end))))
      (local.set $peak (f32.max
        (f32.max (f32x4.extract_lane 0 (local.get $peaks)) (f32x4.extract_lane 1 (local.get $peaks)))
        (f32.max (f32x4.extract_lane 2 (local.get $peaks)) (f32x4.extract_lane 3 (local.get $peaks)))))
      ;; Of a row of nothing but 0 any step will do.
      (if (f32.eq (local.get $peak) (f32.const 0)) (then (local.set $peak (f32.const 1))))
      (f32.store
        (i32.add (local.get $steps) (i32.shl (local.get $row) (i32.const 2)))
        (f32.div (local.get $peak) (local.get $most)))
      (local.set $times (f32x4.splat (f32.div (local.get $most) (local.get $peak))))

      ;; Where the block of four rows begins, and in it the first two numbers of this one.
      (local.set $out (i32.add (local.get $output) (i32.add
        (i32.mul (i32.and (local.get $row) (i32.const -4)) (i32.shl (local.get $inner) (i32.const 1)))
        (i32.shl (i32.and (local.get $row) (i32.const 3)) (i32.const 2)))))
      (local.set $at (i32.sub (local.get $end) (i32.shl (local.get $inner) (i32.const 2))))
      (loop $along
        (local.set $eight (i16x8.narrow_i32x4_s
          (i32x4.trunc_sat_f32x4_s (f32x4.nearest
            (f32x4.mul (v128.load offset=0 (local.get $at)) (local.get $times))))
          (i32x4.trunc_sat_f32x4_s (f32x4.nearest
            (f32x4.mul (v128.load offset=16 (local.get $at)) (local.get $times))))))
        (v128.store32_lane offset=0 0 (local.get $out) (local.get $eight))
        (v128.store32_lane offset=16 1 (local.get $out) (local.get $eight))
        (v128.store32_lane offset=32 2 (local.get $out) (local.get $eight))
        (v128.store32_lane offset=48 3 (local.get $out) (local.get $eight))
        (local.set $out (i32.add (local.get $out) (i32.const 64)))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (br_if $along (i32.lt_u (local.get $at) (local.get $end))))
      (local.set $row (i32.add (local.get $row) (i32.const 1)))
      (br_if $rows (i32.lt_u (local.get $row) (local.get $rows))))))
