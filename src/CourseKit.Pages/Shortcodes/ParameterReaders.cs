using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Reads the values of one shortcode's parameters as far as more is asked of them than a type that their text shows. Made once for a
/// signature, because patterns are compiled; safe for threads.
/// </summary>
internal sealed class ParameterReaders
{
    private readonly FieldReader?[] _readers;

    private ParameterReaders(FieldReader?[] readers) => _readers = readers;

    public static ParameterReaders Of(ShortcodeSignature signature) => new([.. signature.Parameters.Select(Of)]);

    /// <summary>Null for a parameter that is checked by <see cref="ParameterValue.Fits"/> alone.</summary>
    public static FieldReader? Of(ShortcodeParameter parameter)
    {
        var asksMore = parameter.Type == ParameterType.Date || ParameterField.IsReference(parameter.Type)
            || parameter.Limits != ParameterLimits.None;
        return asksMore ? new FieldReader(ParameterField.Of(parameter)) : null;
    }

    /// <param name="index">The place of the parameter in the signature.</param>
    public FieldReader? this[int index] => _readers[index];
}
