using CourseKit.Syntax;
using CourseKit.Typesetting;

namespace CourseKit.Export;

/// <summary>Tells the author of a page what was not typeset, and why.</summary>
internal sealed class TroubleReport(List<Diagnostic> diagnostics)
{
    private bool _toldOfSystem;

    /// <param name="what"><c>formula</c> or <c>code</c>.</param>
    public void Report(TypesetTrouble trouble, Location place, string what)
    {
        if (trouble != TypesetTrouble.NotAvailable) diagnostics.Add(TypesettingGivenUp.At(place, what, trouble));
        else if (!_toldOfSystem) diagnostics.Add(TypesettingNotAvailable.At(place, what));
        _toldOfSystem |= trouble == TypesetTrouble.NotAvailable;
    }
}
