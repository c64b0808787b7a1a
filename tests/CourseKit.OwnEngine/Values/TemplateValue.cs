using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OwnEngine;

/// <summary>
/// A value in a template: 24 bytes, and nothing is boxed but decimals and dates with an offset. The default is null.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct TemplateValue
{
    private readonly object? _reference;
    private readonly long _bits;

    private TemplateValue(TemplateKind kind, object? reference, long bits)
    {
        Kind = kind;
        _reference = reference;
        _bits = bits;
    }

    public TemplateKind Kind { get; }

    public static TemplateValue Null => default;

    /// <summary>Null, and known not to have been given: an optional argument left out.</summary>
    internal static TemplateValue Missing { get; } = new(TemplateKind.Null, null, 1);

    public static TemplateValue True { get; } = new(TemplateKind.Boolean, null, 1);

    public static TemplateValue False { get; } = new(TemplateKind.Boolean, null, 0);

    public bool IsNull => Kind == TemplateKind.Null;

    /// <summary>Text or HTML.</summary>
    public bool IsString => Kind is TemplateKind.Text or TemplateKind.Html;

    public bool IsNumber => Kind is TemplateKind.Integer or TemplateKind.Double or TemplateKind.Decimal;

    /// <summary>Only null and false are false: 0, the empty text and the empty list are true.</summary>
    public bool IsTrue => Kind switch
    {
        TemplateKind.Null => false,
        TemplateKind.Boolean => _bits != 0,
        _ => true,
    };

    internal bool IsMissing => Kind == TemplateKind.Null && _bits != 0;

    // The kind says what the reference is, so the casts need not look again; only the factories below set the two.
    internal bool AsBoolean => _bits != 0;

    internal long AsInteger => _bits;

    internal double AsDouble => BitConverter.Int64BitsToDouble(_bits);

    internal decimal AsDecimal => (decimal)_reference!;

    internal string AsString => Unsafe.As<string>(_reference)!;

    internal DateTimeOffset AsDate =>
        _reference is DateTimeOffset date ? date : new DateTimeOffset(_bits, TimeSpan.Zero);

    internal TimeSpan AsDuration => new(_bits);

    internal ITemplateList AsList => Unsafe.As<ITemplateList>(_reference)!;

    internal ITemplateObject AsObject => Unsafe.As<ITemplateObject>(_reference)!;

    internal TemplateFunction AsFunction => Unsafe.As<TemplateFunction>(_reference)!;

    internal object? Reference => _reference;

    public static TemplateValue From(bool value) => value ? True : False;

    public static TemplateValue From(long value) => new(TemplateKind.Integer, null, value);

    public static TemplateValue From(double value) => new(TemplateKind.Double, null, BitConverter.DoubleToInt64Bits(value));

    public static TemplateValue From(decimal value) => new(TemplateKind.Decimal, value, 0);

    /// <summary>Plain text; null stays null.</summary>
    public static TemplateValue From(string? value) => value is null ? default : new(TemplateKind.Text, value, 0);

    /// <summary>Text that is HTML already and goes to the page as it is.</summary>
    public static TemplateValue Html(string? value) => value is null ? default : new(TemplateKind.Html, value, 0);

    public static TemplateValue From(DateTimeOffset value) => value.Offset == TimeSpan.Zero
        ? new(TemplateKind.Date, null, value.Ticks)
        : new(TemplateKind.Date, value, 0);

    public static TemplateValue From(DateTimeOffset? value) => value is { } date ? From(date) : default;

    public static TemplateValue From(TimeSpan value) => new(TemplateKind.Duration, null, value.Ticks);

    public static TemplateValue From(ITemplateList? value) => value is null ? default : new(TemplateKind.List, value, 0);

    public static TemplateValue From(ITemplateObject? value) => value is null ? default : new(TemplateKind.Object, value, 0);

    public static TemplateValue From(TemplateFunction? value) => value is null ? default : new(TemplateKind.Function, value, 0);

    public static implicit operator TemplateValue(string? value) => From(value);

    public static implicit operator TemplateValue(bool value) => From(value);

    public static implicit operator TemplateValue(int value) => From((long)value);

    public static implicit operator TemplateValue(long value) => From(value);

    public static implicit operator TemplateValue(double value) => From(value);

    public static implicit operator TemplateValue(decimal value) => From(value);

    public static implicit operator TemplateValue(DateTimeOffset value) => From(value);

    public static implicit operator TemplateValue(TimeSpan value) => From(value);

    /// <summary>For the debugger; templates print through the writer, which knows the limits.</summary>
    public override string ToString() => Kind switch
    {
        TemplateKind.Null => "null",
        TemplateKind.Boolean => AsBoolean ? "true" : "false",
        TemplateKind.Integer => _bits.ToString(CultureInfo.InvariantCulture),
        TemplateKind.Double => AsDouble.ToString(CultureInfo.InvariantCulture),
        TemplateKind.Date => AsDate.ToString("O", CultureInfo.InvariantCulture),
        TemplateKind.Duration => AsDuration.ToString("c", CultureInfo.InvariantCulture),
        _ => _reference?.ToString() ?? "",
    };
}
