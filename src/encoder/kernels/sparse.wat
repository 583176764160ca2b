;; What whole.wat and product.wat do for rows most of whose numbers are 0, with the same result: what is 0 is passed over.
(module
  (memory (import "" "memory") 1)

  ;; The pairs of each row that are not 0.
  ;;
  ;;   numbers   16-bit integers, in the order in which whole.wat writes them
  ;;   found     room for as many times eight bytes as there are pairs: row by row, for each pair that is found sixteen times
  ;;             its place in the row, then the pair
  ;;   ends      by row, where what is found of it ends
  (func (export "find") (param $numbers i32) (param $found i32) (param $ends i32) (param $rows i32) (param $inner i32)
    (local $row i32) (local $from i32) (local $at i32) (local $last i32) (local $pair i32)
    (local.set $last (i32.shl (local.get $inner) (i32.const 3)))
    (loop $rows
      ;; Where the block of four rows begins, and in it the first pair of this one.
      (local.set $from (i32.add (local.get $numbers) (i32.add
        (i32.mul (i32.and (local.get $row) (i32.const -4)) (i32.shl (local.get $inner) (i32.const 1)))
        (i32.shl (i32.and (local.get $row) (i32.const 3)) (i32.const 2)))))
      (local.set $at (i32.const 0))
      (loop $along
        (local.set $pair (i32.load (i32.add (local.get $from) (local.get $at))))
        (i32.store offset=0 (local.get $found) (local.get $at))
        (i32.store offset=4 (local.get $found) (local.get $pair))
        ;; The next pair is written over one that is 0.
        (local.set $found (i32.add (local.get $found) (i32.shl
          (i32.ne (local.get $pair) (i32.const 0)) (i32.const 3))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $along (i32.lt_u (local.get $at) (local.get $last))))
      (i32.store (i32.add (local.get $ends) (i32.shl (local.get $row) (i32.const 2))) (local.get $found))
      (local.set $row (i32.add (local.get $row) (i32.const 1)))
      (br_if $rows (i32.lt_u (local.get $row) (local.get $rows)))))

  ;; output = input · weightsᵀ · step · scale + bias, of what was found of input. The others are those of product.wat.
  (func (export "productOfFound")
    (param $found i32) (param $ends i32) (param $steps i32) (param $weights i32) (param $scales i32) (param $bias i32)
    (param $output i32) (param $rows i32) (param $inner i32) (param $columns i32)
    (local $row i32) (local $column i32) (local $next i32) (local $end i32) (local $w i32) (local $out i32)
    (local $pair v128) (local $left v128) (local $right v128) (local $step v128)
    (local $leftScales v128) (local $rightScales v128) (local $leftBias v128) (local $rightBias v128)
    (loop $columns
      (local.set $leftScales (v128.load offset=0 (local.get $scales)))
      (local.set $rightScales (v128.load offset=16 (local.get $scales)))
      (local.set $leftBias (v128.load offset=0 (local.get $bias)))
      (local.set $rightBias (v128.load offset=16 (local.get $bias)))
      (local.set $row (i32.const 0))
      (local.set $next (local.get $found))
      (local.set $out (i32.add (local.get $output) (i32.shl (local.get $column) (i32.const 2))))
      (loop $rows
        (local.set $left (v128.const i32x4 0 0 0 0))
        (local.set $right (v128.const i32x4 0 0 0 0))
        (local.set $end (i32.load (i32.add (local.get $ends) (i32.shl (local.get $row) (i32.const 2)))))
        (block $none
          (br_if $none (i32.eq (local.get $next) (local.get $end)))
          (loop $along
            (local.set $w (i32.add (local.get $weights) (i32.load offset=0 (local.get $next))))
            (local.set $pair (v128.load32_splat offset=4 (local.get $next)))
            (local.set $left (i32x4.add (local.get $left)
              (i32x4.dot_i16x8_s (local.get $pair) (v128.load8x8_s offset=0 (local.get $w)))))
            (local.set $right (i32x4.add (local.get $right)
              (i32x4.dot_i16x8_s (local.get $pair) (v128.load8x8_s offset=8 (local.get $w)))))
            (local.set $next (i32.add (local.get $next) (i32.const 8)))
            (br_if $along (i32.lt_u (local.get $next) (local.get $end)))))
        (local.set $step (v128.load32_splat (i32.add (local.get $steps) (i32.shl (local.get $row) (i32.const 2)))))
        (v128.store offset=0 (local.get $out) (f32x4.add (local.get $leftBias) (f32x4.mul (local.get $leftScales)
          (f32x4.mul (local.get $step) (f32x4.convert_i32x4_s (local.get $left))))))
        (v128.store offset=16 (local.get $out) (f32x4.add (local.get $rightBias) (f32x4.mul (local.get $rightScales)
          (f32x4.mul (local.get $step) (f32x4.convert_i32x4_s (local.get $right))))))
        (local.set $out (i32.add (local.get $out) (i32.shl (local.get $columns) (i32.const 2))))
        (local.set $row (i32.add (local.get $row) (i32.const 1)))
        (br_if $rows (i32.lt_u (local.get $row) (local.get $rows))))
      (local.set $weights (i32.add (local.get $weights) (i32.shl (local.get $inner) (i32.const 3))))
      (local.set $scales (i32.add (local.get $scales) (i32.const 32)))
      (local.set $bias (i32.add (local.get $bias) (i32.const 32)))
      (local.set $column (i32.add (local.get $column) (i32.const 8)))
      (br_if $columns (i32.lt_u (local.get $column) (local.get $columns))))))
