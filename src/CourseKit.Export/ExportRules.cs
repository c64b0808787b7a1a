using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Every rule of this room, in the order of their codes. A test of the house finds what is missing.</summary>
public static class ExportRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        LanguageNotTranslated.Rule,
        WordMissing.Rule,
        BaseUrlUnknown.Rule,
        UnknownThemeFile.Rule,
        ParamNotFound.Rule,
        FileWithProgram.Rule,
        FormulaNotUnderstood.Rule,
        EquationNotFound.Rule,
        EquationLabelTwice.Rule,
        TypesettingNotAvailable.Rule,
        TypesettingGivenUp.Rule,
        MacroNeverEnds.Rule,
        CommandNotForReader.Rule,
        LineBreakWithoutLines.Rule,
        TextNotOnPage.Rule,
        TextNotOnCard.Rule,
        PictureNotAsNamed.Rule,
        RemoteMedia.Rule,
        MediaTooLarge.Rule,
        MediaTypeNotShown.Rule,
        DrawingWithScript.Rule,
        MarkupLeftOut.Rule,
        NothingOnCard.Rule,
        DeletionNotOnCard.Rule,
        DeckOutOfOrder.Rule,
        DeckKeepsName.Rule,
        PackageUnreadable.Rule,
        PackageOfNewestFormat.Rule,
        PackageTooLarge.Rule,
        OrbitTaskChanged.Rule,
        OrbitNeedsBaseUrl.Rule,
        ClozeNotForOrbit.Rule,
        OrbitPictureLeftOut.Rule,
        OneItemForOrbit.Rule,
        ChemistryNotForOrbit.Rule,
        PictureLostInDark.Rule,
    ];
}
