using System.Text;

namespace CourseKit.Syntax;

/// <summary>
/// A text put together from pieces of source files (a prompt side without its marker, a page body with an included
/// file in it) that still knows where every character came from. The pieces cover the text without gaps, in order.
/// </summary>
public sealed class MappedText : IEquatable<MappedText>
{
    private readonly Piece[] _pieces;

    private MappedText(string text, Piece[] pieces)
    {
        Text = text;
        _pieces = pieces;
    }

    public static MappedText Empty { get; } = new("", []);

    public string Text { get; }

    /// <summary>A verbatim part of one file.</summary>
    public static MappedText Of(SourceText source, TextSpan span) =>
        new(source.GetText(span), [new Piece(0, span.Length, source, span, Verbatim: true)]);

    /// <summary>The place in the sources that a span of this text came from.</summary>
    public Location Locate(TextSpan span)
    {
        if (_pieces.Length == 0) throw new InvalidOperationException("An empty text has no place.");
        var first = _pieces[IndexAt(span.Start)];
        var start = first.ToSource(span.Start);
        if (span.IsEmpty) return first.Source.Locate(new TextSpan(start, 0));
        var last = _pieces[IndexAt(span.End - 1)];
        var end = ReferenceEquals(first.Source, last.Source) ? last.ToSourceEnd(span.End) : first.SourceSpan.End;
        return first.Source.Locate(TextSpan.FromBounds(start, Math.Max(start, end)));
    }

    public Location Locate(int offset) => Locate(new TextSpan(offset, 0));

    public bool Equals(MappedText? other) =>
        ReferenceEquals(this, other) || (other is not null && Text == other.Text && _pieces.AsSpan().SequenceEqual(other._pieces));

    public override bool Equals(object? obj) => Equals(obj as MappedText);

    public override int GetHashCode() => Text.GetHashCode();

    public override string ToString() => Text;

    /// <summary>The pieces that a span of this text is made of, cut to the span.</summary>
    public IEnumerable<MappedPiece> Pieces(TextSpan span)
    {
        if (_pieces.Length == 0) yield break;
        for (var i = IndexAt(span.Start); i < _pieces.Length && _pieces[i].Start < span.End; i++)
        {
            var piece = _pieces[i];
            var start = Math.Max(span.Start, piece.Start);
            var end = Math.Min(span.End, piece.Start + piece.Length);
            if (end <= start) continue;
            var source = piece.Verbatim ? TextSpan.FromBounds(piece.ToSource(start), piece.ToSourceEnd(end)) : piece.SourceSpan;
            yield return new MappedPiece(TextSpan.FromBounds(start, end), piece.Source, source, piece.Verbatim);
        }
    }

    private int IndexAt(int offset)
    {
        int low = 0, high = _pieces.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private readonly record struct Piece(int Start, int Length, SourceText Source, TextSpan SourceSpan, bool Verbatim)
    {
        public int ToSource(int offset) =>
            Verbatim ? SourceSpan.Start + Math.Min(offset - Start, SourceSpan.Length) : SourceSpan.Start;

        public int ToSourceEnd(int offset) =>
            Verbatim ? SourceSpan.Start + Math.Min(offset - Start, SourceSpan.Length) : SourceSpan.End;
    }

    /// <summary>Collects pieces in order.</summary>
    public sealed class Builder
    {
        private readonly List<Piece> _pieces = new(1);

        /// <summary>Null as long as one piece is all: most sides of prompts are a piece of their page.</summary>
        private StringBuilder? _text;

        public int Length { get; private set; }

        /// <summary>Appends characters of the source as they stand.</summary>
        public Builder Append(SourceText source, TextSpan span)
        {
            if (span.IsEmpty && _pieces.Count > 0) return this;
            Text()?.Append(source.Text, span.Start, span.Length);
            _pieces.Add(new Piece(Length, span.Length, source, span, Verbatim: true));
            Length += span.Length;
            return this;
        }

        /// <summary>Appends part of another mapped text, keeping where it came from.</summary>
        public Builder Append(MappedText other, TextSpan span)
        {
            foreach (var piece in other.Pieces(span))
            {
                if (piece.Verbatim) Append(piece.Source, piece.SourceSpan);
                else AppendReplacement(other.Text.Substring(piece.Span.Start, piece.Span.Length), piece.Source, piece.SourceSpan);
            }

            return this;
        }

        /// <summary>Appends a text that stands for a span of the source (a decoded entity, a placeholder).</summary>
        public Builder AppendReplacement(string text, SourceText source, TextSpan span)
        {
            _text ??= Begin();
            _text.Append(text);
            _pieces.Add(new Piece(Length, text.Length, source, span, Verbatim: false));
            Length += text.Length;
            return this;
        }

        /// <summary>Appends a text that stands for a part of another mapped text.</summary>
        public Builder AppendReplacement(string text, MappedText other, TextSpan span)
        {
            var source = other._pieces[other.IndexAt(span.Start)].Source;
            return AppendReplacement(text, source, other.Locate(span).Span);
        }

        public MappedText Build() => _pieces.Count == 0
            ? Empty
            : new MappedText(_text?.ToString() ?? _pieces[0].Source.GetText(_pieces[0].SourceSpan), [.. _pieces]);

        /// <summary>Where a further verbatim piece goes; null for the first.</summary>
        private StringBuilder? Text() => _text ??= _pieces.Count == 0 ? null : Begin();

        /// <summary>The text so far: nothing, or one verbatim piece.</summary>
        private StringBuilder Begin()
        {
            var text = new StringBuilder(Math.Max(64, Length * 2));
            foreach (var piece in _pieces) text.Append(piece.Source.Text, piece.SourceSpan.Start, piece.SourceSpan.Length);
            return text;
        }
    }
}

/// <summary>A part of a <see cref="MappedText"/> that came from one place.</summary>
/// <param name="Span">In the mapped text.</param>
/// <param name="Verbatim">False when the text stands for the source but is not its characters.</param>
public readonly record struct MappedPiece(TextSpan Span, SourceText Source, TextSpan SourceSpan, bool Verbatim);
