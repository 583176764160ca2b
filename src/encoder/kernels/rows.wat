;; What little is done to floats between products, four at a time. All are 32-bit floats, row by row.
(module
  (memory (import "" "memory") 1)

  ;; to := to + from. count is a multiple of 4.
  (func (export "add") (param $to i32) (param $from i32) (param $count i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $count) (i32.const 2))))
    (loop $along
      (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to)) (v128.load (local.get $from))))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $along (i32.lt_u (local.get $to) (local.get $end)))))

  ;; Numbers below 0 become 0. count is a multiple of 4.
  (func (export "fire") (param $at i32) (param $count i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 2))))
    (loop $along
      (v128.store (local.get $at) (f32x4.pmax (v128.const f32x4 0 0 0 0) (v128.load (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $along (i32.lt_u (local.get $at) (local.get $end)))))

  ;; The mean of some rows, as one row. size (how many numbers a row has) is a multiple of 4.
  (func (export "mean") (param $from i32) (param $to i32) (param $rows i32) (param $size i32)
    (local $end i32) (local $bytes i32) (local $at i32) (local $last i32) (local $sums v128)
    (local.set $bytes (i32.shl (local.get $size) (i32.const 2)))
    (local.set $end (i32.add (local.get $to) (local.get $bytes)))
    (local.set $last (i32.mul (local.get $rows) (local.get $bytes)))
    (loop $along
      (local.set $sums (v128.const f32x4 0 0 0 0))
      (local.set $at (i32.const 0))
      (loop $rows
        (local.set $sums (f32x4.add (local.get $sums) (v128.load (i32.add (local.get $from) (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (local.get $bytes)))
        (br_if $rows (i32.lt_u (local.get $at) (local.get $last))))
      (v128.store (local.get $to) (f32x4.div
        (local.get $sums)
        (f32x4.splat (f32.convert_i32_s (local.get $rows)))))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $along (i32.lt_u (local.get $to) (local.get $end))))))
