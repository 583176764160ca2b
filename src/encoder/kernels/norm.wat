;; Each row brought to mean 0 and variance 1, then spread by scale and moved by bias (Ba et al. 2016, "Layer
;; normalization").
;;
;;   input, output   32-bit floats, row by row
;;   scale, bias     as many floats as a row has
;;
;; size (how many numbers a row has) is a multiple of 4. Each of four sums takes every fourth number.
(module
  (memory (import "" "memory") 1)
  (func $mean (param $sums v128) (param $size i32) (result f32)
    (f32.div
      (f32.add
        (f32.add (f32x4.extract_lane 0 (local.get $sums)) (f32x4.extract_lane 1 (local.get $sums)))
        (f32.add (f32x4.extract_lane 2 (local.get $sums)) (f32x4.extract_lane 3 (local.get $sums))))
      (f32.convert_i32_s (local.get $size))))
  (func (export "norm")
    (param $input i32) (param $output i32) (param $scale i32) (param $bias i32) (param $rows i32) (param $size i32)
    ;; So that numbers that are all alike can be brought to variance 1.
    (param $leastVariance f32)
    (local $row i32) (local $at i32) (local $bytes i32)
    (local $sums v128) (local $mean v128) (local $apart v128) (local $times v128)
    (local.set $bytes (i32.shl (local.get $size) (i32.const 2)))
    (loop $rows
      (local.set $sums (v128.const f32x4 0 0 0 0))
      (local.set $at (i32.const 0))
      (loop $along
        (local.set $sums (f32x4.add
          (local.get $sums)
          (v128.load (i32.add (local.get $input) (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $along (i32.lt_u (local.get $at) (local.get $bytes))))
      (local.set $mean (f32x4.splat (call $mean (local.get $sums) (local.get $size))))

      (local.set $sums (v128.const f32x4 0 0 0 0))
      (local.set $at (i32.const 0))
      (loop $along
        (local.set $apart (f32x4.sub
          (v128.load (i32.add (local.get $input) (local.get $at)))
          (local.get $mean)))
        (local.set $sums (f32x4.add (local.get $sums) (f32x4.mul (local.get $apart) (local.get $apart))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $along (i32.lt_u (local.get $at) (local.get $bytes))))
      (local.set $times (f32x4.splat (f32.div (f32.const 1) (f32.sqrt
        (f32.add (call $mean (local.get $sums) (local.get $size)) (local.get $leastVariance))))))

      (local.set $at (i32.const 0))
      (loop $along
        (v128.store
          (i32.add (local.get $output) (local.get $at))
          (f32x4.add
            (f32x4.mul
              (f32x4.mul
                (f32x4.sub (v128.load (i32.add (local.get $input) (local.get $at))) (local.get $mean))
                (local.get $times))
              (v128.load (i32.add (local.get $scale) (local.get $at))))
            (v128.load (i32.add (local.get $bias) (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $along (i32.lt_u (local.get $at) (local.get $bytes))))

      (local.set $input (i32.add (local.get $input) (local.get $bytes)))
      (local.set $output (i32.add (local.get $output) (local.get $bytes)))
      (local.set $row (i32.add (local.get $row) (i32.const 1)))
      (br_if $rows (i32.lt_u (local.get $row) (local.get $rows))))))
