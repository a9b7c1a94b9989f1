package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.grassroots.json.shape.Reading;
import org.grassroots.register.Register;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line breaks the example of every field in one place: what stands there, what is put there instead. */
class RegisterSchemaRefusalTest {

    private static Reading<Register> reading(String document) {
        return new RegisterReader().read("broken.jsonl", Examples.utf8(document));
    }

    private static String broken(String find, String put) {
        return Examples.edited(Examples.lines(Examples.EVERY_FIELD).get(0), find, put == null ? "" : put);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'format':'grassroots-register/1',                           |
                    grassroots-register/1                                       | grassroots-register/2
                    'source':'made-up survey sheet',                            |
                    'source':'made-up survey sheet'                             | 'source':''
                    'source':'made-up survey sheet'                             | 'source':' \u3000'
                    'synthetic':true                                            | 'synthetic':false
                    'synthetic':true                                            | 'synthetic':'yes'
                    'synthetic':true                                            | 'synthetic':null
                    'seed':42                                                   | 'seed':2147483648
                    'describes':'2026-11-01'                                    | 'describes':'2026-02-30'
                    'describes':'2026-11-01'                                    | 'describes':'0000-11-01'
                    'describes':'2026-11-01'                                    | 'describes':'2026-11-1'
                    'id':'willow'                                               | 'id':'wil low'
                    'id':'willow'                                               | 'id':'willow☂'
                    'id':'willow'                                               | 'id':'a1234567890123456789012345678901234567890123456789012345678901234'
                    'county':'Example County',                                  | 'country':'Example County',
                    'kind':'work-unit'                                          | 'kind':'WORK_UNIT'
                    'fullMembers':2                                             | 'fullMembers':-1
                    'fullMembers':2                                             | 'fullMembers':1000001
                    'fullMembers':2                                             | 'fullMembers':'2'
                    'fullMembers':2                                             | 'fullMembers':2.5
                    'partyOrganisation':'no'                                    | 'partyOrganisation':false
                    'propertyService':'none'                                    | 'propertyService':{}
                    'stairwells':2                                              | 'stairwells':0
                    'residents':3                                               | 'residents':1001
                    {'recorded':'yes','on':'2026-03-01'}                        | {'recorded':'no','on':'2026-03-01'}
                    {'recorded':'yes','on':'2026-03-01'}                        | {'on':'2026-03-01'}
                    {'id':'h-102'}                                              | 'h-102'
                    'name':'Dan Beispiel'                                       | 'name':'\u2003'
                    'name':'Dan Beispiel'                                       | 'name':7
                    'affiliation':'elsewhere'                                   | 'affiliation':'away'
                    'residence':'elsewhere'                                     | 'residence':'nowhere'
                    'building':'b-1','household':'h-101'                        | 'household':'h-101'
                    'status':'probationary','admittedOn'                        | 'status':'probationary','fullSince'
                    {'id':'m-5','name':'Dan Beispiel'}                          | {'id':'m-5','name':'Dan Beispiel','fullSince':'2020-01-01'}
                    'trainings':['sampling','first-aid']                        | 'trainings':['']
                    'capacities':[],                                            | 'capacities':{},
                    'membersNotListed':['c-3']                                  | 'membersNotListed':'c-3'
                    'role':'volunteer'                                          | 'role':'volunteers'
                    'level':'general-branch',                                   |
                    'serves':[{'compound':'c-1','section':'c-1-west'}]          | 'serves':[]
                    ,'task':{'name':'Night watch','ended':'none'}               | ,'task':{'name':'Night watch','ended':'never'}
                    'task':'none'                                               | 'task':{'name':'Night watch'}
                    'approvedOn':'none'                                         | 'approvedOn':'never'
                    'awaySince':'none'                                          | 'awaySince':'no'
                    'homeOwner':'no'                                            | 'homeOwner':'none'
                    'roll':['m-5']                                              | 'roll':'m-5'
                    'kind':'collected-dues'                                     | 'kind':'collected'
                    {'kind':'elected-delegates'}                                | {'on':'2026-03-05'}
                    'acts':[],                                                  | 'acts':'none',
                    {'id':'res-2'}                                              | {'on':'2026-04-11'}
                    'due':4,'present':3                                         | 'due':1000001,'present':3
                    'inFavour':2                                                | 'inFavour':-1
                    'excluded':1                                                | 'excused':1
                    {'id':'el-2','due':4}                                       | {'id':'el-2','due':'4'}
                    'shiftedTo':'none'                                          | 'shiftedTo':{}
                    'assistingUnits':['u-2']                                    | 'assistingUnits':'u-2'
                    'posts':['ordinary']                                        | 'posts':[]
                    'posts':['ordinary']                                        | 'posts':['ordinary','ordinary']
                    'buildings':['b-3'],                                        | 'buildings':[],
                    'sense':'neighbours'                                        | 'sense':'members'
                    'sense':'members','head'                                    | 'sense':'neighbours','head'
                    {'id':'u-2','name':'Example County Library'}                | {'id':'u-2'}
                    'households':['h-101','h-102']                              | 'household':['h-101','h-102']
                    """)
    void what_the_schema_can_know_schema_and_reader_both_refuse(String find, String put) {
        String document = broken(find, put);

        assertThat(reading(document).problems()).isNotEmpty();
        assertThat(SchemaCheck.REGISTER.errors(document)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'synthetic':true,           | 'synthetic':true,'synthetic':true,              | DUPLICATE_KEY
                    'fullMembers':2             | 'fullMembers':2.0                               | WRONG_TYPE
                    'id':'c-3'                  | 'id':'c-2'                                      | DUPLICATE_ID
                    'id':'c-3'                  | 'id':'C-2'                                      | LOOK_ALIKE_ID
                    'propertyService':'ps-1'    | 'propertyService':'ps-9'                        | DANGLING_ID
                    'section':'c-1-west'}],     | 'section':'c-1-east'}],                         | CONFLICT
                    'appliedOn':'2019-01-02'    | 'appliedOn':'2019-01-21'                        | BAD_VALUE
                    'fullSince':'2011-07-01'    | 'fullSince':'2010-06-30'                        | BAD_VALUE
                    'appliedOn':'2026-10-20','approvedOn':'none' | 'appliedOn':'2026-10-20','approvedOn':'2026-10-19' | BAD_VALUE
                    'due':4,'present':3         | 'due':4,'present':5                             | BAD_VALUE
                    'inFavour':2                | 'inFavour':4                                    | BAD_VALUE
                    'excluded':1                | 'excluded':2                                    | BAD_VALUE
                    'shiftedTo':'2027-10-31'    | 'shiftedTo':'2024-04-30'                        | BAD_VALUE
                    'id':'res-2'                | 'id':'res-1'                                    | DUPLICATE_ID
                    'id':'el-2'                 | 'id':'EL-1'                                     | LOOK_ALIKE_ID
                    'roll':['m-5']              | 'roll':['m-9']                                  | DANGLING_ID
                    'assistingUnits':['u-2']    | 'assistingUnits':['u-9']                        | DANGLING_ID
                    """)
    void what_only_the_reader_can_know_it_refuses_alone_as_the_schema_says(String find, String put, String code) {
        String document = broken(find, put);

        assertThat(SchemaCheck.REGISTER.errors(document)).isEmpty();
        assertThat(reading(document).problems())
                .extracting(problem -> problem.code().name())
                .contains(code);
    }
}
