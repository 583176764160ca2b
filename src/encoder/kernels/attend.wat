;; One head of attention: each piece gets the values of all, the more of one the better its key fits (Vaswani et al. 2017,
;; "Attention is all you need", section 3.2.1).
;;
;;   asked     32-bit floats, row by row: where the first piece's query for this head begins; its key and its value stand
;;             one and two sizes behind. A row is three sizes long
;;   output    where the first piece's numbers for this head begin. A row is one size long
;;   fits      room for as many floats as there are pieces, and four more
;;
;; width (how many numbers a query, a key and a value have for this head) is a multiple of 16.
(module
  (memory (import "" "memory") 1)
  (func (export "attend")
    (param $asked i32) (param $output i32) (param $fits i32) (param $pieces i32) (param $width i32) (param $size i32)
    (local $query i32) (local $piece i32) (local $rowBytes i32) (local $endFits i32) (local $scale f32)
    (local $most f32) (local $sum f32) (local $fit i32) (local $other i32) (local $at i32)
    (local $share v128) (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128)
    (local.set $width (i32.shl (local.get $width) (i32.const 2)))
    (local.set $size (i32.shl (local.get $size) (i32.const 2)))
    (local.set $rowBytes (i32.mul (local.get $size) (i32.const 3)))
    (local.set $endFits (i32.add (local.get $fits) (i32.shl (local.get $pieces) (i32.const 2))))
    ;; 1 / √width, of which the bytes have four times as many.
    (local.set $scale (f32.div (f32.const 2) (f32.sqrt (f32.convert_i32_s (local.get $width)))))
    (local.set $query (local.get $asked))
    (loop $pieces
      ;; How well the keys fit: query · key / √width.
      (local.set $most (f32.const -inf))
      (local.set $fit (local.get $fits))
      (local.set $other (i32.add (local.get $asked) (local.get $size)))
      (loop $others
        (local.set $s0 (v128.const f32x4 0 0 0 0)) (local.set $s1 (v128.const f32x4 0 0 0 0))
        (local.set $s2 (v128.const f32x4 0 0 0 0)) (local.set $s3 (v128.const f32x4 0 0 0 0))
        (local.set $at (i32.const 0))
        (loop $along
          (local.set $s0 (f32x4.add (local.get $s0) (f32x4.mul
            (v128.load offset=0 (i32.add (local.get $query) (local.get $at)))
            (v128.load offset=0 (i32.add (local.get $other) (local.get $at))))))
          (local.set $s1 (f32x4.add (local.get $s1) (f32x4.mul
            (v128.load offset=16 (i32.add (local.get $query) (local.get $at)))
            (v128.load offset=16 (i32.add (local.get $other) (local.get $at))))))
          (local.set $s2 (f32x4.add (local.get $s2) (f32x4.mul
            (v128.load offset=32 (i32.add (local.get $query) (local.get $at)))
            (v128.load offset=32 (i32.add (local.get $other) (local.get $at))))))
          (local.set $s3 (f32x4.add (local.get $s3) (f32x4.mul
            (v128.load offset=48 (i32.add (local.get $query) (local.get $at)))
            (v128.load offset=48 (i32.add (local.get $other) (local.get $at))))))
          (local.set $at (i32.add (local.get $at) (i32.const 64)))
          (br_if $along (i32.lt_u (local.get $at) (local.get $width))))
        (local.set $sum (f32.mul (local.get $scale) (call $sum (f32x4.add
          (f32x4.add (local.get $s0) (local.get $s1))
          (f32x4.add (local.get $s2) (local.get $s3))))))
        (f32.store (local.get $fit) (local.get $sum))
        (local.set $most (f32.max (local.get $most) (local.get $sum)))
        (local.set $other (i32.add (local.get $other) (local.get $rowBytes)))
        (local.set $fit (i32.add (local.get $fit) (i32.const 4)))
        (br_if $others (i32.lt_u (local.get $fit) (local.get $endFits))))

      ;; Their shares before they are made to add up to 1. What fills the last four up gets none.
      (v128.store (local.get $endFits) (f32x4.splat (f32.const -inf)))
      (local.set $s0 (v128.const f32x4 0 0 0 0))
      (local.set $fit (local.get $fits))
      (loop $fours
        (local.set $share (call $exp
          (f32x4.sub (v128.load (local.get $fit)) (f32x4.splat (local.get $most)))))
        (v128.store (local.get $fit) (local.get $share))
        (local.set $s0 (f32x4.add (local.get $s0) (local.get $share)))
        (local.set $fit (i32.add (local.get $fit) (i32.const 16)))
        (br_if $fours (i32.lt_u (local.get $fit) (local.get $endFits))))
      (local.set $sum (f32.div (f32.const 1) (call $sum (local.get $s0))))

      ;; The values by their shares, sixteen numbers at a time.
      (local.set $at (i32.const 0))
      (loop $along
        (local.set $s0 (v128.const f32x4 0 0 0 0)) (local.set $s1 (v128.const f32x4 0 0 0 0))
        (local.set $s2 (v128.const f32x4 0 0 0 0)) (local.set $s3 (v128.const f32x4 0 0 0 0))
        (local.set $fit (local.get $fits))
        (local.set $other (i32.add (local.get $at) (i32.add
          (local.get $asked)
          (i32.shl (local.get $size) (i32.const 1)))))
        (loop $others
          (local.set $share (v128.load32_splat (local.get $fit)))
          (local.set $s0 (f32x4.add (local.get $s0) (f32x4.mul (local.get $share)
            (v128.load offset=0 (local.get $other)))))
          (local.set $s1 (f32x4.add (local.get $s1) (f32x4.mul (local.get $share)
            (v128.load offset=16 (local.get $other)))))
          (local.set $s2 (f32x4.add (local.get $s2) (f32x4.mul (local.get $share)
            (v128.load offset=32 (local.get $other)))))
          (local.set $s3 (f32x4.add (local.get $s3) (f32x4.mul (local.get $share)
            (v128.load offset=48 (local.get $other)))))
          (local.set $other (i32.add (local.get $other) (local.get $rowBytes)))
          (local.set $fit (i32.add (local.get $fit) (i32.const 4)))
          (br_if $others (i32.lt_u (local.get $fit) (local.get $endFits))))
        (local.set $share (f32x4.splat (local.get $sum)))
        (local.set $fit (i32.add (local.get $output) (local.get $at)))
        (v128.store offset=0 (local.get $fit) (f32x4.mul (local.get $share) (local.get $s0)))
        (v128.store offset=16 (local.get $fit) (f32x4.mul (local.get $share) (local.get $s1)))
        (v128.store offset=32 (local.get $fit) (f32x4.mul (local.get $share) (local.get $s2)))
        (v128.store offset=48 (local.get $fit) (f32x4.mul (local.get $share) (local.get $s3)))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br_if $along (i32.lt_u (local.get $at) (local.get $width))))

      (local.set $query (i32.add (local.get $query) (local.get $rowBytes)))
      (local.set $output (i32.add (local.get $output) (local.get $size)))
      (local.set $piece (i32.add (local.get $piece) (i32.const 1)))
      (br_if $pieces (i32.lt_u (local.get $piece) (local.get $pieces)))))

  (func $sum (param $lanes v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $lanes)) (f32x4.extract_lane 1 (local.get $lanes)))
      (f32.add (f32x4.extract_lane 2 (local.get $lanes)) (f32x4.extract_lane 3 (local.get $lanes)))))

  ;; e to the power of numbers up to 0: 2 to a whole power, which is written into the bits of the exponent, times e to the
  ;; power of what is left, at most ln 2 / 2, by the first seven terms of its series. Math.exp may differ between machines.
  (func $exp (param $x v128) (result v128)
    (local $power v128) (local $rest v128)
    ;; Less would be less than a float can be.
    (local.set $x (f32x4.pmax (f32x4.splat (f32.const -87)) (local.get $x)))
    (local.set $power (f32x4.nearest (f32x4.mul (local.get $x) (f32x4.splat (f32.const 1.44269504)))))
    (local.set $rest (f32x4.sub
      (local.get $x)
      (f32x4.mul (local.get $power) (f32x4.splat (f32.const 0.69314718)))))
    (f32x4.mul
      (i32x4.shl
        (i32x4.add (i32x4.trunc_sat_f32x4_s (local.get $power)) (i32x4.splat (i32.const 127)))
        (i32.const 23))
      (call $term (f32.const 1) (local.get $rest)
        (call $term (f32.const 1) (local.get $rest)
          (call $term (f32.const 0.5) (local.get $rest)
            (call $term (f32.const 0.16666667) (local.get $rest)
              (call $term (f32.const 0.041666667) (local.get $rest)
                (call $term (f32.const 0.0083333333) (local.get $rest)
                  (f32x4.splat (f32.const 0.0013888889))))))))))

  (func $term (param $factor f32) (param $x v128) (param $higher v128) (result v128)
    (f32x4.add (f32x4.splat (local.get $factor)) (f32x4.mul (local.get $x) (local.get $higher)))))
